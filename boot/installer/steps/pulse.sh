# Reports the progress of a long work on a disk, for as long as it advances. An installer that says nothing for a minute
# counts as dead, and rightly so when its disk has become idle.

# Seconds between two reports.
PULSE_SECONDS=2

# What a disk has done: its reads, writes, discards and flushes that are complete
# (https://docs.kernel.org/block/stat.html), and what was written that waits in memory for half a minute at most before
# the disk sees it. A disk that hangs lets the memory fill, and then all counters stop.
work_of() {
  awk '{ print $1, $5, $12, $16 }' "/sys/block/$1/stat"
  sed -n 's/^nr_dirtied //p' /proc/vmstat
}

# Bytes that a disk has read, and written.
read_from() {
  echo $(($(awk '{ print $3 }' "/sys/block/$1/stat") * 512))
}
written_to() {
  echo $(($(awk '{ print $7 }' "/sys/block/$1/stat") * 512))
}

# Does a work and returns its status: `with_pulse DISK REPORT WORK…`, where REPORT is what calls `progress`.
with_pulse() {
  pulse "$1" "$2" &
  pulsing=$!
  shift 2
  "$@"
  outcome=$?
  kill "$pulsing" 2>/dev/null
  return "$outcome"
}

pulse() {
  last_work=
  while sleep "$PULSE_SECONDS"; do
    work=$(work_of "$1")
    [ "$work" = "$last_work" ] || "$2"
    last_work=$work
  done
}
