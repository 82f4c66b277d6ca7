# Disks: whole, fixed, writable ones that hold something.

MEBIBYTE=1048576

# Their names, one a line, in the kernel's order.
disks() {
  for path in /sys/block/*; do
    name=${path##*/}
    case "$name" in loop* | ram* | zram* | sr* | fd* | dm-* | md*) continue ;; esac
    [ -b "/dev/$name" ] && [ "$(cat "$path/removable")" = 0 ] && [ "$(cat "$path/ro")" = 0 ] || continue
    [ "$(cat "$path/size")" -gt 0 ] && echo "$name"
  done
}

# Disks may appear a while after their driver.
await_disks() {
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    [ -n "$(disks)" ] && return 0
    progress 1 'waiting for a disk'
    sleep 1
  done
  return 1
}

# For a machine that shows none: what may hold one, and has no driver here.
no_disk() {
  echo "no disk was found$(undriven_words)"
}

size_of() {
  blockdev --getsize64 "/dev/$1"
}

# Bytes of a logical sector, in which tables of partitions count.
sector_size_of() {
  blockdev --getss "/dev/$1"
}

# Its partitions, one a line.
partitions_of() {
  for path in "/sys/block/$1/$1"*; do
    [ -e "$path/partition" ] && echo "${path##*/}"
  done
}

# Without its first MiB a disk boots nothing.
erase_head() {
  dd if=/dev/zero of="/dev/$1" bs=$MEBIBYTE count=1 conv=fsync,notrunc 2>/dev/null
}
