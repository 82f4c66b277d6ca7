# Images in qcow2 format (docs/interop/qcow2.txt of QEMU). To be read they must be there as a whole, so their file is
# kept on the disk at first, right behind the place of what it holds; what is read from there is written to the
# disk's begin once the checksum is known to be right.
# An image is untrusted. Its header is checked before qemu-img reads it: one that names other files, as
# backing files and external data files do, is refused.

QCOW2_MAGIC=514649fb
# Bytes of the longest header that all versions have.
QCOW2_HEADER=104
# Bit of the incompatible features: the data are in another file.
QCOW2_EXTERNAL_DATA=4

# A number of the header: `qcow2_field OFFSET BYTES`.
qcow2_field() {
  echo $((0x$(first_bytes /run/first $QCOW2_HEADER | cut -c $(($1 * 2 + 1))-$((($1 + $2) * 2)))))
}

# Keeps an image's file, or refuses it.
stage_qcow2() {
  command -v qemu-img >/dev/null ||
    refuse 'the image is in qcow2 format, which this installer cannot read: build it on a machine with the package qemu-utils' || return
  qcow2_stands_alone || return
  virtual=$(qcow2_field 24 8) size=$(size_of "$1")
  [ "$virtual" -ge $MEBIBYTE ] || refuse "the qcow2 image holds a disk of $virtual bytes, which boots nothing" || return
  [ "$virtual" -le "$size" ] ||
    refuse "the qcow2 image holds a disk of $virtual bytes, the disk $1 has only $size" || return
  echo "$virtual" >/run/qcow2
  touch_disk "$1"
  dd of="/dev/$1" bs=$MEBIBYTE seek="$(qcow2_place)" iflag=fullblock conv=fsync,notrunc 2>/run/writing
}

qcow2_stands_alone() {
  case "$(qcow2_field 4 4)" in
    2) features=0 ;;
    3) features=$(qcow2_field 72 8) ;;
    *) refuse "the image is in qcow2 format, but of version $(qcow2_field 4 4); 2 and 3 are known" || return ;;
  esac
  [ "$(qcow2_field 8 8)" = 0 ] ||
    refuse 'the qcow2 image needs another file that it is based on; make one of both: qemu-img convert -O qcow2' || return
  [ "$(qcow2_field 32 4)" = 0 ] || refuse 'the qcow2 image is encrypted' || return
  [ $((features & QCOW2_EXTERNAL_DATA)) = 0 ] ||
    refuse 'the qcow2 image has its data in another file; make one of both: qemu-img convert -O qcow2'
}

# Where the file is, in MiB.
qcow2_place() {
  echo $((($(cat /run/qcow2) + MEBIBYTE - 1) / MEBIBYTE))
}

# Writes what a kept image holds, all but the first MiB, which goes where that of any image is kept back; then
# overwrites the file with zeros.
expand_qcow2() {
  [ -e /run/qcow2 ] || return 0
  disk=$1 virtual=$(cat /run/qcow2) device="driver=host_device,filename=/dev/$1,locking=off"
  source="driver=raw,file.driver=qcow2,file.file.driver=raw,file.file.offset=$(($(qcow2_place) * MEBIBYTE))"
  source="$source,$(prefixed file.file.file "$device")"
  : >/run/expanding
  with_pulse "$disk" tell_expanding expand_parts && return
  why=$(cat /run/head-fault 2>/dev/null)
  [ -z "$why" ] || return 1
  why="the qcow2 image cannot be unpacked: $(tail -n 1 /run/expanding-error)"
  return 1
}

expand_parts() {
  qemu-img convert --image-opts -O raw "$source,offset=0,size=$MEBIBYTE" $HEAD 2>/run/expanding-error &&
    head_fits "$disk" && expand_rest && forget_qcow2
}

# What a qcow2 holds is seen only once its file is there: the disk has been written to, and boots nothing.
head_fits() {
  head_fault $HEAD "$1" >/run/head-fault
  [ ! -s /run/head-fault ]
}

expand_rest() {
  [ "$virtual" -gt $MEBIBYTE ] || return 0
  rest="offset=$MEBIBYTE,size=$((virtual - MEBIBYTE))"
  qemu-img convert -p -n -t writeback --image-opts --target-image-opts \
    "$source,$rest" "driver=raw,$rest,$(prefixed file "$device")" >/run/expanding 2>/run/expanding-error
}

# Options of QEMU for a node further down: `prefixed file driver=…,filename=…`.
prefixed() {
  echo "$1.$(echo "$2" | sed "s/,/,$1./g")"
}

tell_expanding() {
  percent=$(tr '\r' '\n' </run/expanding | sed -n 's/.*(\([0-9]*\)\..*/\1/p' | tail -n 1)
  progress 93 "unpacking the qcow2 image: ${percent:-0} %"
}

forget_qcow2() {
  blocks=$(sed -n 's/ records out$//p' /run/writing) place=$(qcow2_place)
  left=$(((${blocks%+*} + ${blocks#*+}) * MEBIBYTE)) end=$(($(size_of "$disk") - place * MEBIBYTE))
  [ "$left" -le "$end" ] || left=$end
  head -c "$left" /dev/zero |
    dd of="/dev/$disk" bs=$MEBIBYTE seek="$place" iflag=fullblock conv=fsync,notrunc 2>/run/expanding-error
}
