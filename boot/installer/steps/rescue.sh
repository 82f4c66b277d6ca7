# A small system in memory to repair the machine by. It mounts no disk, and writes to none.

rescue() {
  fetch install /run/assignment --header 'Accept: text/plain'
  hostname "$(assigned hostname)"
  progress 20 'loading what it needs to read disks'
  load_modules rescue
  await_disks
  hear_power_button
  progress 60 'letting people in'
  serve_ssh
  progress 90 'letting people in'
  write_welcome
  phone_home "$(rescue_report "$(own_address)" "$HOST_KEY")"
  say "the rescue system is up: $(where_to_log_in)"
  serve_console
}

# Login is by one of the keys only; there is no password. The host key is made for this boot.
serve_ssh() {
  HOST_KEY=
  [ -x /bin/dropbear ] || return 0
  mkdir -p /root/.ssh /dev/pts
  mount -t devpts devpts /dev/pts
  fetch authorized-keys /root/.ssh/authorized_keys
  echo 'root:*:0:0:root:/root:/bin/sh' >/etc/passwd
  HOST_KEY=$(dropbearkey -t ed25519 -f /run/host-key | sed -n 's/^Fingerprint: //p')
  dropbear -s -r /run/host-key
}

own_address() {
  ip -4 -o address show scope global | sed -n 's/.* inet \([0-9.]*\).*/\1/p' | head -n 1
}

# `rescue_report ADDRESS HOST-KEY`; without an SSH server there is no key.
rescue_report() {
  echo "{\"event\":\"RESCUED\",\"rescue\":{\"address\":$(json "$1"),\"hostKey\":$([ -n "$2" ] && json "$2" || echo null)}}"
}

where_to_log_in() {
  if [ -n "$HOST_KEY" ]; then echo "ssh root@$(own_address), host key $HOST_KEY"
  else echo 'it was built without an SSH server, so the serial console is the only way in'; fi
}

# For every login.
write_welcome() {
  {
    echo "This is the rescue system of $(assigned hostname) (server $(assigned server-id)). It lives in memory;"
    echo 'no disk is mounted. They are:'
    echo
    list_disks
    echo
    echo 'Mount what you repair, on /mnt say. Unrescue the instance when you are done, or reboot: it starts from'
    echo 'its disk then, and nothing of this system remains.'
  } >/etc/motd
  echo "export PS1='rescue \\h:\\w\\$ '" >/etc/profile
}

list_disks() {
  [ -n "$(disks)" ] || echo '  none was found'
  for disk in $(disks); do
    echo "  /dev/$disk  $(($(size_of "$disk") / MEBIBYTE)) MiB  serial $(serial_of "$disk")"
  done
}

# A BMC that asks the system to shut down presses it.
hear_power_button() {
  mkdir -p /etc/acpi/PWRF
  printf '#!/bin/sh\nkill -USR2 1\n' >/etc/acpi/PWRF/00000080
  chmod +x /etc/acpi/PWRF/00000080
  acpid -f -c /etc/acpi -l /run/acpid.log -p /run/acpid.pid &
}

# A root shell, restarted when it ends: access to the console is access to the machine. This is the first process, which
# `reboot`, `halt` and `poweroff` send these signals.
serve_console() {
  trap 'leave reboot' TERM
  trap 'leave poweroff' USR1 USR2
  cd /root 2>/dev/null || cd /
  while :; do
    cat /etc/motd
    HOME=/root setsid cttyhack sh -l </dev/console &
    wait $!
    sleep 1
  done
}

# What is mounted by then is whole on its disk.
leave() {
  say "leaving the rescue system: $1"
  sync
  umount -a -r 2>/dev/null
  "$1" -f
}
