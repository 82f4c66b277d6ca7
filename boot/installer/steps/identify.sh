# What distinguishes one disk from another, from the kernel's sysfs. Each prints nothing where the disk does not report it.

# VirtIO has it in one place and NVMe in another; SCSI and ATA disks have it on page 0x80 of their vital product data,
# behind a head of four bytes (SPC-5, section 7.7.19).
serial_of() {
  {
    cat "/sys/block/$1/serial" "/sys/block/$1/device/serial" ||
      tail -c +5 "/sys/block/$1/device/vpd_pg80" | tr -d '\000'
  } 2>/dev/null | head -n 1 | tr -d ' |'
}

# World Wide Name, as hex digits alone. A T10 name, or one that the kernel makes of model and serial number, is none.
wwn_of() {
  case "$(cat "/sys/block/$1/wwid" "/sys/block/$1/device/wwid" 2>/dev/null | head -n 1)" in
    naa.* | eui.*) cat "/sys/block/$1/wwid" "/sys/block/$1/device/wwid" 2>/dev/null | head -n 1 | cut -d . -f 2 | tr -d ' -' | tr A-F a-f ;;
  esac
}

# NVME, SSD or HDD.
type_of() {
  case "$1" in nvme*) echo NVME && return ;; esac
  if [ "$(cat "/sys/block/$1/queue/rotational" 2>/dev/null)" = 0 ]; then echo SSD; else echo HDD; fi
}

# Where it is plugged in, as udev names links in /dev/disk/by-path (systemd, udev-builtin-path_id.c).
path_of() {
  device=$(readlink -f "/sys/block/$1")
  case "$device" in
    # Paths to it share this device; it is where the first of them is.
    */nvme-subsystem/*) for controller in "${device%/*}"/nvme[0-9]*; do [ -e "$controller/address" ] && break; done
      address=$(cat "$controller/address" 2>/dev/null) ;;
    *) address=$(echo "$device" | grep -o '[0-9a-f]\{4,\}:[0-9a-f]\{2\}:[0-9a-f]\{2\}\.[0-7]' | tail -n 1) ;;
  esac
  [ -n "$address" ] || return 0
  echo "pci-$address$(port_of "$device")"
}

# The rest of the path, below the controller: `port_of SYSFS-PATH`.
port_of() {
  scsi=$(echo "$1" | grep -o '/[0-9]*:[0-9]*:[0-9]*:[0-9]*/' | tail -n 1 | tr -d /)
  case "$1" in
    */nvme*) echo "-nvme-$(cat "$1/nsid" 2>/dev/null)" ;;
    */usb*) echo "-usb-0:$(echo "$1" | grep -o '/[0-9]*-[0-9.]*:[0-9.]*/' | tail -n 1 | tr -d / | cut -d - -f 2)-scsi-0:${scsi#*:}" ;;
    */ata[0-9]*) ata=$(echo "$1" | grep -o '/ata[0-9]*/' | tr -d /)
      echo "-ata-$(cat "/sys/class/ata_port/$ata/port_no" 2>/dev/null || echo "${ata#ata}")" ;;
    */end_device-*) end=$(echo "$1" | grep -o '/end_device-[0-9:]*/' | tail -n 1 | tr -d /)
      echo "-sas-$(cat "/sys/class/sas_device/$end/sas_address" 2>/dev/null)-lun-${scsi##*:}" ;;
    */host[0-9]*) echo "-scsi-0:${scsi#*:}" ;;
  esac
}

# All of a disk in one line, of seven fields: name, serial, WWN, type, bytes, path, and how early its kind is tried.
row_of() {
  place=$(path_of "$1")
  case "$1:$place" in *-usb-*) rank=3 ;; nvme*) rank=0 ;; sd*) rank=1 ;; *) rank=2 ;; esac
  echo "$1|$(serial_of "$1")|$(wwn_of "$1")|$(type_of "$1")|$(size_of "$1")|$place|$rank"
}
