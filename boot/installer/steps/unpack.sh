# How an image is unpacked, which its first bytes decide, and how it gets to the disk from there.

# As a hex string: the first bytes of a file, `first_bytes FILE COUNT`.
first_bytes() {
  head -c "$2" "$1" | xxd -p | tr -d '\n'
}

# Passes an image on, unpacked. Said before the first byte goes on: what is packed may have any length.
unpack() {
  rm -f /run/packed
  dd bs=1 count=6 of=/run/magic 2>/dev/null
  case "$(first_bytes /run/magic 6)" in
    1f8b*) unpack_by gunzip -c ;;
    28b52ffd*) unpack_by zstd -d -c -q ;;
    fd377a585a00) unpack_by unxz -c ;;
    425a68*) unpack_by bunzip2 -c ;;
    *) cat /run/magic - ;;
  esac
}

unpack_by() {
  : >/run/packed
  { cat /run/magic -; } | "$@" 2>/run/unpacking
}

# Takes an unpacked image to the disk: a raw one to its place, another beside it.
place() {
  dd bs=1 count=$QCOW2_HEADER of=/run/first 2>/dev/null
  case "$(first_bytes /run/first 4)" in
    '') return 1 ;;
    "$QCOW2_MAGIC") { cat /run/first -; } | stage_qcow2 "$1" ;;
    *) { cat /run/first -; } | write_disk "$1" ;;
  esac
}

write_disk() {
  dd of=$HEAD bs=$MEBIBYTE count=1 iflag=fullblock 2>/run/writing
  fault=$(head_fault $HEAD "$1")
  [ -z "$fault" ] || refuse "$fault" || return
  [ -e /run/packed ] || fits "$1" || return
  touch_disk "$1" &&
    dd of="/dev/$1" bs=$MEBIBYTE seek=1 iflag=fullblock conv=fsync,notrunc 2>>/run/writing
}

fits() {
  length=$(announced_length) size=$(size_of "$1")
  [ "${length:-0}" -le "$size" ] || refuse "the image has $length bytes, the disk $1 only $size"
}

# Before the first byte is written: the disk boots nothing from here on, until all is known to be right.
touch_disk() {
  : >/run/touched
  erase_head "$1"
}
