# Who the machine is: cloud-init's NoCloud data, on a FAT partition of the disk that is labelled CIDATA
# (https://cloudinit.readthedocs.io/en/latest/reference/datasources/nocloud.html). An image without one gets it at the
# end of the disk: a system with its own boot loader can find its data only on its disk.
# Here too `why` says what went wrong.

# `find_seed DISK`: the partition in `seed`, and in `made` too where it was made.
find_seed() {
  made= seed=$(seed_of "$1")
  [ -n "$seed" ] || make_seed "$1"
}

# The partition of a disk that is labelled CIDATA; nothing where there is none. Other disks are not read.
seed_of() {
  for name in $(partitions_of "$1"); do
    case "$(fat_label "/dev/$name")" in CIDATA | cidata) echo "/dev/$name" && return ;; esac
  done
}

# The label of a FAT by its boot sector, which has it in one place for FAT32 and in another for the others
# (Microsoft, FAT: General Overview of On-Disk Format).
fat_label() {
  dd if="$1" bs=512 count=1 of=/run/boot-sector 2>/dev/null
  [ "$(bytes_at /run/boot-sector 510 2)" = 55aa ] || return 0
  case "$(bytes_at /run/boot-sector 54 3):$(bytes_at /run/boot-sector 82 5)" in
    464154:*) at=43 ;;
    *:4641543332) at=71 ;;
    *) return 0 ;;
  esac
  tail -c +$((at + 1)) /run/boot-sector | head -c 11 | tr -d ' \000'
}

make_seed() {
  command -v sfdisk >/dev/null ||
    { why='the image has no FAT partition labelled CIDATA, and this installer has no sfdisk to make one: build it on a machine with the package fdisk' && return 1; }
  no_seed='the image has no FAT partition labelled CIDATA, and none can be made'
  table=$(sfdisk --dump "/dev/$1" 2>/run/seeding) || { why="$no_seed: $(tail -n 1 /run/seeding)" && return 1; }
  case "$table" in
    *'label: gpt'*)
      sfdisk --relocate gpt-bak-std "/dev/$1" >/run/seeding 2>&1 || { why="$no_seed: $(tail -n 1 /run/seeding)" && return 1; }
      type='type=EBD0A0A2-B9E5-4433-87C0-68B6B72699C7, name=CIDATA'
      last=$(sfdisk --dump "/dev/$1" | sed -n 's/^last-lba: *//p')
      ;;
    # An MBR counts in 32 bits.
    *'label: dos'*)
      type=type=c last=$(($(size_of "$1") / $(sector_size_of "$1") - 1))
      [ "$last" -lt 4294967295 ] || last=4294967294
      ;;
    *) why="$no_seed: its table of partitions is none that this installer supports" && return 1 ;;
  esac
  # On a full MiB, and of one.
  sectors=$((MEBIBYTE / $(sector_size_of "$1"))) start=$(((last + 1) / sectors * sectors - sectors))
  echo "start=$start, size=$sectors, $type" |
    sfdisk --append --wipe never --wipe-partitions never "/dev/$1" >/run/seeding 2>&1 ||
    { why="$no_seed behind what it holds: $(grep -v '^$' /run/seeding | tail -n 1)" && return 1; }
  blockdev --rereadpt "/dev/$1"
  seed=$(sfdisk --dump "/dev/$1" | sed -n "s|^\(/dev/[^ ]*\) : start= *$start,.*|\1|p") made=$seed
  [ -b "$seed" ] && format_seed "$seed" "$(sector_size_of "$1")" 2>/run/seeding ||
    { why="$no_seed: $(tail -n 1 /run/seeding)" && return 1; }
  say "the image has no partition labelled CIDATA; $seed was made for it, at the end of the disk"
}

# A FAT12 of a MiB, which no driver mistakes for another: by the number of its clusters it can be none (Microsoft, FAT:
# General Overview of On-Disk Format). busybox makes FAT32 alone, which needs 32 MiB at least, or eight times that.
# `format_seed FILE SECTOR-SIZE`.
format_seed() {
  sectors=$((MEBIBYTE / $2)) fat=$((sectors * 3 / 2 / $2 + 1))
  dd if=/dev/zero of="$1" bs=$MEBIBYTE count=1 conv=notrunc 2>/dev/null
  # Jump, maker; of a sector, of a cluster, reserved, tables, entries of the root, sectors, medium, of a table, geometry.
  put "$1" 0 "eb3c90$(hex INFRATOG)$(le16 "$2")01$(le16 1)02$(le16 512)$(le16 "$sectors")f8$(le16 "$fat")$(le16 63)$(le16 16)"
  # Drive, and what names it.
  put "$1" 36 "800029$(hex SEED)$(hex 'CIDATA     ')$(hex 'FAT12   ')"
  put "$1" 510 55aa
  put "$1" "$2" f8ffff
  put "$1" $(((fat + 1) * $2)) f8ffff
  put "$1" $(((fat * 2 + 1) * $2)) "$(hex 'CIDATA     ')08"
}

# `put FILE OFFSET HEX`.
put() {
  echo "$3" | xxd -r -p | dd of="$1" bs=1 seek="$2" conv=notrunc 2>/dev/null
}

hex() {
  printf '%s' "$1" | xxd -p
}

le16() {
  printf '%02x%02x' $(($1 & 255)) $(($1 >> 8))
}

# Writes it to `seed`.
write_seed() {
  fetch user-data /run/user-data
  fetch meta-data /run/meta-data
  fetch network-config /run/network-config
  mount -t vfat "$seed" /mnt &&
    cp /run/user-data /run/meta-data /run/network-config /mnt/ &&
    umount /mnt &&
    sync
}
