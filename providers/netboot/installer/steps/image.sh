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
  rm -f /run/refused /run/headers /run/to-hash /run/to-count
  mkfifo /run/to-hash /run/to-count
  erase_head "$disk"
  sha256sum </run/to-hash >/run/sha256 &
  hashing=$!
  dd of=/dev/null bs=$BLOCK iflag=fullblock </run/to-count 2>/run/blocks &
  counting=$!
  watch_download &
  watching=$!
  { wget -S -O - "$url" 2>/run/headers; echo $? >/run/wget; } | tee /run/to-hash /run/to-count |
    { unpack "$disk"; echo $? >/run/unpacked; } | { write_disk "$disk"; echo $? >/run/written; }
  kill "$watching" 2>/dev/null
  wait "$hashing" "$counting"
  check_download
}

# Passes an image on, raw: told by its first bytes what it is.
unpack() {
  dd bs=1 count=4 of=/run/magic 2>/dev/null
  case "$(xxd -p /run/magic)" in
    1f8b*) { cat /run/magic -; } | gunzip -c 2>/run/unpacking ;;
    28b52ffd) { cat /run/magic -; } | zstd -d -c -q 2>/run/unpacking ;;
    514649fb) refuse 'the image is in qcow2 format; convert it: qemu-img convert -O raw' ;;
    *) fits "$1" && cat /run/magic - ;;
  esac
}

refuse() {
  echo "$*" >/run/refused
  return 1
}

fits() {
  length=$(announced_length) size=$(size_of "$1")
  [ "${length:-0}" -le "$size" ] || refuse "the image has $length bytes, the disk $1 only $size"
}

# What the server said that the download has in bytes; nothing when it did not.
announced_length() {
  sed -n 's/^ *[Cc]ontent-[Ll]ength: *\([0-9]*\).*/\1/p' /run/headers | tail -n 1
}

write_disk() {
  dd of=$HEAD bs=$MEBIBYTE count=1 iflag=fullblock 2>/run/writing &&
    dd of="/dev/$1" bs=$MEBIBYTE seek=1 iflag=fullblock conv=fsync,notrunc 2>>/run/writing
}

# Bytes that have come so far.
received() {
  sed -n 's/^rchar: //p' "/proc/$(pidof tee | cut -d ' ' -f 1)/io" 2>/dev/null
}

# Tells how far it is, and ends a download that has died.
watch_download() {
  still=0 before=0
  while sleep 2; do
    bytes=$(received) total=$(announced_length)
    [ -n "$bytes" ] || continue
    if [ "$bytes" -gt "$before" ]; then still=0; else still=$((still + 2)); fi
    before=$bytes
    [ "$still" -lt "$STALL_SECONDS" ] || killall wget
    [ -n "$total" ] && [ "$total" -gt 0 ] &&
      progress $((bytes * 90 / total)) "writing $(($bytes / MEBIBYTE)) of $((total / MEBIBYTE)) MiB" "$bytes" "$total"
  done
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
    *'No space left'*) why=$(refuse_aloud 'the image does not fit on the disk') && return 1 ;;
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

refuse_aloud() {
  refuse "$1"
  echo "$1"
}

# The disk becomes bootable by this.
write_head() {
  dd if=$HEAD of="/dev/$1" conv=fsync,notrunc 2>/dev/null && blockdev --rereadpt "/dev/$1"
}
