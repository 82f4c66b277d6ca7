# An address, by DHCP, on the first interface that is given one.

bring_network_up() {
  ip link set lo up
  until take_lease; do
    say 'no answer by DHCP on any interface; asking again in 5 seconds'
    sleep 5
  done
}

# udhcpc stays behind and renews the lease.
take_lease() {
  for path in /sys/class/net/*; do
    interface=${path##*/}
    [ "$interface" = lo ] && continue
    ip link set "$interface" up
    udhcpc -i "$interface" -s /steps/lease.sh -n -t 5 -T 1 >/dev/null 2>&1 && return 0
  done
  return 1
}
