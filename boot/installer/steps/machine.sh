# The machine as the kernel sees it.

# Value of an argument of the kernel's command line: `argument infra.task`.
argument() {
  for word in $(cat /proc/cmdline); do
    case "$word" in "$1="*) echo "${word#*=}" && return ;; esac
  done
}

# In the order in which they need each other, as the builder wrote it: `load_modules [LIST]`. One for absent hardware
# may refuse.
load_modules() {
  while read -r module; do
    insmod "/modules/$module" 2>/dev/null
  done <"/modules/${1:-order}"
}
