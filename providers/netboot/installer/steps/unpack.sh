# What an image is, told by its first bytes, and how it gets to the disk from there. What comes out of a packed one is
# looked at once more.

# As a hex string: the first bytes of a file, `first_bytes FILE COUNT`.
first_bytes() {
  head -c "$2" "$1" | xxd -p | tr -d '\n'
}

# Passes an image on, unpacked.
unpack() {
  dd bs=1 count=4 of=/run/magic 2>/dev/null
  case "$(first_bytes /run/magic 4)" in
    1f8b*) { cat /run/magic -; } | gunzip -c 2>/run/unpacking ;;
    28b52ffd) { cat /run/magic -; } | zstd -d -c -q 2>/run/unpacking ;;
    "$QCOW2_MAGIC") cat /run/magic - ;;
    *) fits "$1" && cat /run/magic - ;;
  esac
}

fits() {
  length=$(announced_length) size=$(size_of "$1")
  [ "${length:-0}" -le "$size" ] || refuse "the image has $length bytes, the disk $1 only $size"
}

# Takes an unpacked image to the disk: a raw one to its place, another beside it.
place() {
  dd bs=1 count=$QCOW2_HEADER of=/run/first 2>/dev/null
  case "$(first_bytes /run/first 4)" in
    "$QCOW2_MAGIC") { cat /run/first -; } | stage_qcow2 "$1" ;;
    *) { cat /run/first -; } | write_disk "$1" ;;
  esac
}

write_disk() {
  dd of=$HEAD bs=$MEBIBYTE count=1 iflag=fullblock 2>/run/writing &&
    dd of="/dev/$1" bs=$MEBIBYTE seek=1 iflag=fullblock conv=fsync,notrunc 2>>/run/writing
}
