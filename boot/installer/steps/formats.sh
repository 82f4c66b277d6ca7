# What the first MiB of an unpacked image says of it. Nothing is written to a disk before that is known to fit.

# As a hex string: `bytes_at FILE OFFSET COUNT`.
bytes_at() {
  tail -c +$(($2 + 1)) "$1" | head -c "$3" | xxd -p | tr -d '\n'
}

# Why a first MiB cannot begin that disk; nothing when it can: `head_fault FILE DISK`.
head_fault() {
  format=$(foreign_format "$1")
  if [ -n "$format" ]; then
    echo "the image is $format, which cannot be written to a disk as it is: publish it raw or as qcow2, plain or packed once by gzip, xz, bzip2 or zstd"
  elif [ "$(bytes_at "$1" 510 2)" != 55aa ]; then
    echo "the image is of no known format: it begins with 0x$(bytes_at "$1" 0 8), and has no boot signature (0x55aa at byte 510)"
  else
    sector_fault "$1" "$(sector_size_of "$2")" "$2"
  fi
}

# The format of what boots from no disk, as a noun with its article; nothing where it may be a disk.
foreign_format() {
  case "$(bytes_at "$1" 0 8)" in
    1f8b* | 28b52ffd* | fd377a585a00* | 425a68*) echo 'packed twice' ;;
    504b0304*) echo 'a ZIP archive' ;;
    377abcaf271c*) echo 'a 7z archive' ;;
    526172211a07*) echo 'a RAR archive' ;;
    04224d18*) echo 'packed by lz4' ;;
    4c5a4950*) echo 'packed by lzip' ;;
    894c5a4f*) echo 'packed by lzop' ;;
    5d0000*) echo 'packed by lzma' ;;
    1f9d*) echo 'packed by compress' ;;
    4b444d56* | 434f5744* | 2320446973*) echo 'a VMDK of VMware' ;;
    7668647866696c65) echo 'a VHDX of Hyper-V' ;;
    636f6e6563746978) echo 'a dynamic VHD of Hyper-V' ;;
    3c3c3c20*) echo 'a VDI of VirtualBox' ;;
    51454400*) echo 'a QED of QEMU' ;;
    3aff26ed*) echo 'a sparse image of Android' ;;
    68737173*) echo 'a SquashFS' ;;
    4c554b53*) echo 'a LUKS volume without a table of partitions' ;;
    58465342*) echo 'an XFS without a table of partitions' ;;
    303730373031*) echo 'a cpio archive' ;;
    213c617263683e*) echo 'a package of Debian' ;;
    edabeedb*) echo 'a package of RPM' ;;
    3c21444f* | 3c68746d* | 3c48544d* | 3c3f786d*) echo 'a web page' ;;
    *) unsigned_format "$1" ;;
  esac
}

# What is known by bytes further back.
unsigned_format() {
  if [ "$(bytes_at "$1" 257 5)" = 7573746172 ]; then echo 'a tar archive'
  elif [ "$(bytes_at "$1" 510 2)" = 55aa ]; then return
  elif [ "$(bytes_at "$1" 32769 5)" = 4344303031 ]; then echo 'an ISO that boots from a CD alone'
  elif [ "$(bytes_at "$1" 1080 2)" = 53ef ]; then echo 'an ext4 without a table of partitions'
  fi
}

# A GUID partition table begins in the second sector (UEFI 2.10, section 5.3.2), whatever a sector's size is. An MBR
# does not record the size it counts in; firmware that boots by one has sectors of 512 bytes.
sector_fault() {
  case "$2:$(has_gpt_at "$1" 512):$(has_gpt_at "$1" 4096)" in
    512:*:no | 512:yes:* | 4096:*:yes) ;;
    512:*) echo "the image is built for disks with sectors of 4096 bytes, the disk $3 has sectors of 512" ;;
    4096:yes:no) echo "the image is built for disks with sectors of 512 bytes, the disk $3 has sectors of 4096: build the image for those, or choose another disk" ;;
    4096:*) echo "the disk $3 has sectors of 4096 bytes, and the image no GUID partition table for those: build one, or choose another disk" ;;
    *) echo "the disk $3 has sectors of $2 bytes, for which this installer supports no images" ;;
  esac
}

has_gpt_at() {
  if [ "$(bytes_at "$1" "$2" 8)" = 4546492050415254 ]; then echo yes; else echo no; fi
}
