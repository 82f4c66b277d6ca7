# Lets the last partition of an image reach the end of the disk, and with it an ext4 in it. Other file systems are
# left to the system, which can grow them while it runs.
# Here too `why` says what went wrong.

# Refuses a growth for which there is no tool here, before anything is written.
require_growth() {
  case "$1" in
    '' | NONE) return ;;
    LAST_PARTITION) ;;
    *) fail "the image's last partition is to grow by \"$1\", which this installer does not support" ;;
  esac
  for tool in sfdisk e2fsck resize2fs; do
    command -v "$tool" >/dev/null ||
      fail "the image's last partition is to grow, and this installer has no $tool: build it on a machine with the packages fdisk and e2fsprogs, or let the image not grow"
  done
}

# `grow DISK`
grow() {
  disk=$1
  table=$(sfdisk --dump "/dev/$disk" 2>/run/growing) ||
    { why="the image has no partition that could grow: $(tail -n 1 /run/growing)" && return 1; }
  # Its copy ends where the image did; the table lets nothing grow beyond it.
  case "$table" in
    *'label: gpt'*) sfdisk --relocate gpt-bak-std "/dev/$disk" >/run/growing 2>&1 || not_grown || return ;;
  esac
  # Not the one that was made for the seed, which is at the end.
  partition=$(echo "$table" | grep -v "^${made:-none} " | last_partition) number=${partition#"/dev/$disk"} number=${number#p}
  [ -n "$partition" ] || { why='the image has no partition that could grow' && return 1; }
  case "$table" in
    *'label: dos'*) [ "$number" -le 4 ] || { why="$partition is a logical partition, which cannot grow" && return 1; } ;;
  esac
  echo ', +' | sfdisk --wipe never --wipe-partitions never -N "$number" "/dev/$disk" >/run/growing 2>&1 || not_grown || return
  blockdev --rereadpt "/dev/$disk"
  say "$partition reaches the end of the disk"
  grow_file_system "$partition"
}

not_grown() {
  why="the partition table of $disk cannot be changed: $(tail -n 1 /run/growing)"
  return 1
}

# Of a dump, the partition that begins last.
last_partition() {
  sed -n 's|^\(/dev/[^ ]*\) : start= *\([0-9]*\),.*|\2 \1|p' | sort -n | tail -n 1 | cut -d ' ' -f 2
}

grow_file_system() {
  is_ext "$1" || { say "the file system of $1 is no ext4, and is left as large as it was: that is its system's to grow" && return; }
  with_pulse "$disk" tell_growing grow_ext "$1" && return
  why="the file system of $1 cannot be grown: $(tail -n 1 /run/growing)"
  return 1
}

# Whether a partition holds an ext2, ext3 or ext4, by the magic number of its superblock.
is_ext() {
  [ "$(dd if="$1" bs=2 skip=540 count=1 2>/dev/null | xxd -p)" = 53ef ]
}

grow_ext() {
  # 1 says that something was put right.
  { e2fsck -f -p "$1" || [ $? = 1 ]; } >/run/growing 2>&1 && resize2fs "$1" >/run/growing 2>&1
}

tell_growing() {
  progress 96 "growing the last partition of $disk"
}
