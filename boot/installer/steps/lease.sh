#!/bin/busybox sh
# Called by udhcpc with what the DHCP server said, in its environment.
case "$1" in
  bound | renew)
    ip address replace "$ip/${mask:-24}" dev "$interface"
    [ -n "$router" ] && ip route replace default via "${router%% *}" dev "$interface"
    : >/etc/resolv.conf
    for server in $dns; do echo "nameserver $server" >>/etc/resolv.conf; done
    echo "[installer] $interface has $ip"
    ;;
  deconfig) ip link set "$interface" up ;;
esac
exit 0
