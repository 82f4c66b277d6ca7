# How far a long work on a disk is, told for as long as it gets anywhere. An installer that says nothing for a minute
# counts as dead, and rightly so when its disk does nothing any more.

# Seconds between two words.
PULSE_SECONDS=2

# What a disk has done: its reads, writes, discards and flushes that are complete
# (https://docs.kernel.org/block/stat.html), and what was written that waits in memory for half a minute at most before
# the disk sees it. A disk that hangs lets the memory fill, and then nothing moves any more.
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

# Does a work and answers as it does: `with_pulse DISK TELL WORK…`, where TELL is what calls `progress`.
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
