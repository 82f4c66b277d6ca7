# Overwrites every disk with zeros, reads each back, and sends the receipts.

wipe() {
  fetch install /run/assignment --header 'Accept: text/plain'
  await_disks || fail "$(no_disk)"
  receipts=
  for disk in $(disks); do
    size=$(size_of "$disk")
    say "wiping $disk ($size bytes, serial $(serial_of "$disk"))"
    before=$(written_to "$disk")
    progress 10 "wiping $disk" 0 "$size"
    with_pulse "$disk" tell_overwriting overwrite "$disk" "$size" ||
      fail "the disk $disk cannot be overwritten: $(tail -n 1 /run/writing)"
    before=$(read_from "$disk")
    progress 60 "reading $disk back" 0 "$size"
    with_pulse "$disk" tell_reading is_blank "$disk" || fail "the disk $disk does not read back as zeros"
    receipts="$receipts${receipts:+,}{\"name\":\"$disk\",\"serialNumber\":$(json "$(serial_of "$disk")"),\"method\":\"zero\",\"bytes\":$size,\"verified\":true}"
  done
  progress 100 'every disk is wiped'
  phone_home "{\"event\":\"WIPED\",\"disks\":[$receipts],\"undriven\":$(undriven_report)}"
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
