# Writes the image of this operation to the disk that is chosen, and to no other.

# How often a download is started again that was cut or cannot begin.
ATTEMPTS=5

# Value of a line of the assignment: `assigned image-url`.
assigned() {
  sed -n "s/^$1=//p" /run/assignment
}

install() {
  fetch install /run/assignment --header 'Accept: text/plain'
  await_disks || fail "$(no_disk)"
  choose_disk || fail "$why"
  require_no_other_seed || fail "$why"
  SHA256=$(assigned image-sha256)
  [ -n "$SHA256" ] || fail 'the assignment to install names no image with its SHA-256'
  growth=$(assigned image-growth)
  require_growth "$growth"
  say "writing $(assigned image-name) to $disk ($(size_of "$disk") bytes, serial $(serial_of "$disk")), ${rule:-the first disk by its place}"
  progress 1 "writing $(assigned image-name) to $disk"

  left=$ATTEMPTS
  until download "$(assigned image-url)" "$disk"; do
    left=$((left - 1))
    unboot "$disk"
    [ ! -e /run/refused ] && [ "$left" -gt 0 ] || fail "$why"
    say "$why; starting again in 3 seconds"
    progress 1 "$why; starting again"
    sleep 3
  done
  say "SHA-256 is right: $SHA256"
  progress 92 'the SHA-256 of the image is right'

  expand_qcow2 "$disk" || { erase_head "$disk" && fail "$why"; }
  write_head "$disk" || { erase_head "$disk" && fail "the first MiB of $disk cannot be written"; }
  find_seed "$disk" || { erase_head "$disk" && fail "$why"; }
  [ "$growth" != LAST_PARTITION ] || grow "$disk" || { erase_head "$disk" && fail "$why"; }
  write_seed || { erase_head "$disk" && fail "who the machine is cannot be written to $seed"; }
  progress 100 'installed'
  phone_home "{\"event\":\"INSTALLED\",\"imageSha256\":\"$SHA256\",\"systemDisk\":$(system_disk_report "$disk"),\"undriven\":$(undriven_report)}"
  say 'installed; booting from disk'
  sync
  reboot -f
}
