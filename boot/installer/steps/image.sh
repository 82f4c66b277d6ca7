# An image: downloaded, hashed and unpacked on its way to the disk. The first MiB is kept back until the checksum is
# known to be right, so a disk that is half written, or holds the wrong thing, never boots.
# Here `why` says what went wrong, and /run/refused holds what another attempt would not change.

# Seconds without a byte after which a download counts as dead.
STALL_SECONDS=60
HEAD=/run/image-head
# Bytes are counted by blocks: busybox's `wc -c` takes longer than the checksum.
BLOCK=4096

# One attempt: `download URL DISK`.
download() {
  url=$1 disk=$2
  rm -f /run/refused /run/headers /run/to-hash /run/to-count /run/qcow2
  mkfifo /run/to-hash /run/to-count
  sha256sum </run/to-hash >/run/sha256 &
  hashing=$!
  dd of=/dev/null bs=$BLOCK iflag=fullblock </run/to-count 2>/run/blocks &
  counting=$!
  watch_download "$disk" &
  watching=$!
  { wget -S -O - "$url" 2>/run/headers; echo $? >/run/wget; } | tee /run/to-hash /run/to-count |
    { unpack "$disk"; echo $? >/run/unpacked; } | { place "$disk"; echo $? >/run/written; }
  kill "$watching" 2>/dev/null
  wait "$hashing" "$counting"
  check_download
}

# What would come after it is of no use.
refuse() {
  echo "$*" >/run/refused
  killall wget 2>/dev/null
  return 1
}

# Once something was written, the disk boots nothing until all of it is right; before that it is as it was.
unboot() {
  [ ! -e /run/touched ] || erase_head "$1"
}

# What the server said that the download has in bytes; nothing when it did not.
announced_length() {
  sed -n 's/^ *[Cc]ontent-[Ll]ength: *\([0-9]*\).*/\1/p' /run/headers | tail -n 1
}

# Bytes that have come so far.
received() {
  sed -n 's/^rchar: //p' "/proc/$(pidof tee | cut -d ' ' -f 1)/io" 2>/dev/null
}

# Reports progress, and ends a download that has died. What was received may take a while to be on the disk.
watch_download() {
  still=0 before=0 last_work=
  while sleep "$PULSE_SECONDS"; do
    bytes=$(received) work=$(work_of "$1")
    if [ -z "$bytes" ]; then
      [ "$work" = "$last_work" ] || progress 91 "writing the rest to $1"
      last_work=$work
      continue
    fi
    if [ "$bytes" -gt "$before" ]; then still=0; else still=$((still + PULSE_SECONDS)); fi
    before=$bytes
    if [ "$still" -lt "$STALL_SECONDS" ]; then tell_download; else killall wget; fi
  done
}

tell_download() {
  total=$(announced_length)
  if [ "${total:-0}" -gt 0 ]; then
    progress $((bytes * 90 / total)) "writing $((bytes / MEBIBYTE)) of $((total / MEBIBYTE)) MiB" "$bytes" "$total"
  else
    progress 2 "writing, $((bytes / MEBIBYTE)) MiB so far" "$bytes"
  fi
}

# Whether the attempt was one; says `why` not.
check_download() {
  length=$(announced_length) blocks=$(sed -n 's/ records in$//p' /run/blocks)
  why=$(cat /run/refused 2>/dev/null)
  [ -z "$why" ] || return 1
  case "$(cat /run/headers)" in
    *'HTTP/1.'?' 4'*) why=$(refuse_aloud "the image is not to be had: $(grep -o 'HTTP/1.*' /run/headers | tail -n 1)") && return 1 ;;
  esac
  case "$(cat /run/writing)" in
    *'No space left'*) why=$(refuse_aloud "the image does not fit on the disk$(room_for_qcow2)") && return 1 ;;
  esac
  [ "$(cat /run/wget)" = 0 ] && [ "$blocks" = "$(blocks_of "$length")" ] ||
    { why="the download ended after $((${blocks%+*} * BLOCK)) of ${length:-unknown} bytes" && return 1; }
  [ "$(cut -d ' ' -f 1 /run/sha256)" = "$SHA256" ] ||
    { why=$(refuse_aloud "the image has SHA-256 $(cut -d ' ' -f 1 /run/sha256), expected $SHA256") && return 1; }
  [ "$(cat /run/unpacked)" = 0 ] ||
    { why=$(refuse_aloud "the image cannot be unpacked: $(cat /run/unpacking)") && return 1; }
  [ "$(cat /run/written)" = 0 ] || { why="the disk cannot be written: $(tail -n 1 /run/writing)" && return 1; }
}

# As dd counts them, `whole+begun`; where the length is not known, as many as came.
blocks_of() {
  [ -n "$1" ] || { echo "$blocks" && return; }
  echo "$(($1 / BLOCK))+$(($1 % BLOCK > 0))"
}

room_for_qcow2() {
  [ ! -e /run/qcow2 ] || echo ": beside the $(cat /run/qcow2) bytes it holds, its file needs room while it is unpacked, and the disk has $(size_of "$disk") bytes"
}

refuse_aloud() {
  refuse "$1"
  echo "$1"
}

# The disk becomes bootable by this.
write_head() {
  dd if=$HEAD of="/dev/$1" conv=fsync,notrunc 2>/dev/null && blockdev --rereadpt "/dev/$1"
}
