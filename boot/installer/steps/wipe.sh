# Overwrites every disk with zeros, reads each back, and sends the receipts; also which disks it left alone, and why. The
# platform compares both with the inventory: a disk that neither mentions does not count as wiped.

wipe() {
  fetch install /run/assignment --header 'Accept: text/plain'
  await_disks || fail "$(no_disk)"
  receipts=
  for disk in $(disks); do
    size=$(size_of "$disk") began=$(utc_now)
    say "wiping $disk ($size bytes, serial $(serial_of "$disk"))"
    before=$(written_to "$disk")
    progress 10 "wiping $disk" 0 "$size"
    with_pulse "$disk" tell_overwriting overwrite "$disk" "$size" ||
      fail "the disk $disk cannot be overwritten: $(tail -n 1 /run/writing)"
    before=$(read_from "$disk")
    progress 60 "reading $disk back" 0 "$size"
    with_pulse "$disk" tell_reading is_blank "$disk" || fail "the disk $disk does not read back as zeros"
    receipts="$receipts${receipts:+,}{$(identity_of "$disk"),\"method\":\"OVERWRITE\",\"sizeBytes\":$size,\"bytes\":$size,\"verified\":true,\"startedAt\":\"$began\",\"finishedAt\":\"$(utc_now)\"}"
  done
  progress 100 'every disk is wiped'
  phone_home "{\"event\":\"WIPED\",\"disks\":[$receipts],\"skipped\":[$(skipped_disks /sys/block)],\"undriven\":$(undriven_report)}"
  rest 'every disk is wiped'
}

tell_overwriting() {
  bytes=$(($(written_to "$disk") - before))
  progress $((10 + bytes * 50 / size)) "wiping $disk: $((bytes / MEBIBYTE)) of $((size / MEBIBYTE)) MiB" "$bytes" "$size"
}

tell_reading() {
  bytes=$(($(read_from "$disk") - before))
  progress $((60 + bytes * 39 / size)) "reading $disk back: $((bytes / MEBIBYTE)) of $((size / MEBIBYTE)) MiB" "$bytes" "$size"
}

overwrite() {
  head -c "$2" /dev/zero | dd of="/dev/$1" bs=$MEBIBYTE iflag=fullblock conv=fsync,notrunc 2>/run/writing
}

# Read from the disk, not from what the kernel remembers of it.
is_blank() {
  blockdev --flushbufs "/dev/$1"
  echo 3 >/proc/sys/vm/drop_caches
  [ "$(tr -d '\000' <"/dev/$1" | head -c 1 | wc -c)" -eq 0 ]
}

# The disks that were left alone, in JSON: `skipped_disks FOLDER`, where the kernel lists its block devices.
skipped_disks() {
  skips=
  for path in "$1"/*; do
    name=${path##*/}
    case "$name" in loop* | ram* | zram* | sr* | fd* | dm-* | md*) continue ;; esac
    reason=$(reason_to_skip "$path")
    [ -z "$reason" ] ||
      skips="$skips${skips:+,}{$(identity_of "$name"),\"sizeBytes\":$(($(cat "$path/size") * 512)),\"reason\":$(json "$reason")}"
  done
  echo "$skips"
}

# Why `disks` leaves one alone; nothing where it does not. The kernel counts sizes in sectors of 512 bytes.
reason_to_skip() {
  if [ "$(cat "$1/removable")" != 0 ]; then echo 'it is removable'
  elif [ "$(cat "$1/ro")" != 0 ]; then echo 'it is read-only'
  elif [ "$(cat "$1/size")" -eq 0 ]; then echo 'it has no medium'
  fi
}

# By what a disk is known, in JSON.
identity_of() {
  echo "\"name\":$(json "$1"),\"serialNumber\":$(json_or_null "$(serial_of "$1")"),\"wwn\":$(json_or_null "$(wwn_of "$1")")"
}

utc_now() {
  date -u +%Y-%m-%dT%H:%M:%SZ
}
