# Storage controllers that the kernel here has no driver for: what hangs on them cannot be seen, written or wiped.

# One a line: address, vendor and device, class. The base class 01 is mass storage (PCI Code and ID Assignment, 1.1).
undriven() {
  for device in /sys/bus/pci/devices/*; do
    class=$(cat "$device/class" 2>/dev/null)
    case "$class" in 0x01????) ;; *) continue ;; esac
    [ ! -e "$device/driver" ] || continue
    vendor=$(cat "$device/vendor") product=$(cat "$device/device")
    echo "${device##*/} ${vendor#0x}:${product#0x} ${class#0x}"
  done
}

# For the end of a sentence; nothing where all have one.
undriven_words() {
  undriven | awk '
    NR == 1 { printf "; the installer has no driver for " }
    { printf "%s%s controller %s at %s", (NR > 1 ? ", " : ""), kind($3), $2, $1 }
    END { if (NR > 0) printf " (build it with a kernel and modules that have one)" }
    function kind(class) {
      class = substr(class, 1, 4)
      return class == "0104" ? "RAID" : class == "0106" ? "SATA" : class == "0107" ? "SAS" : class == "0108" ? "NVMe" : "storage"
    }'
}

# For a report, in JSON: a list.
undriven_report() {
  undriven | awk '
    BEGIN { printf "[" }
    { printf "%s{\"address\":\"%s\",\"id\":\"%s\",\"class\":\"%s\"}", (NR > 1 ? "," : ""), $1, $2, $3 }
    END { print "]" }'
}
