# Who the machine is: cloud-init's NoCloud data, on the partition of the image that is labelled CIDATA
# (https://cloudinit.readthedocs.io/en/latest/reference/datasources/nocloud.html).

# `write_seed DISK`; fails when the image has no such partition.
write_seed() {
  fetch user-data /run/user-data
  fetch meta-data /run/meta-data
  fetch network-config /run/network-config
  partition=$(findfs LABEL=CIDATA 2>/dev/null)
  case "$partition" in "/dev/$1"*) ;; *) return 1 ;; esac
  mount -t vfat "$partition" /mnt &&
    cp /run/user-data /run/meta-data /run/network-config /mnt/ &&
    umount /mnt &&
    sync
}
