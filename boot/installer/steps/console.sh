# What people see, and what goes with a failure as evidence.

LOG=/run/installer.log

# To the console, and kept.
say() {
  echo "[installer] $*"
  echo "$*" >>"$LOG"
}

# The last lines of the log, in one line. Reports hold a thousand characters.
last_words() {
  tail -n 6 "$LOG" | tr '\n' ';' | head -c 600
}

# Nothing more to do: the machine stays on, for a BMC regards one that switches itself off as one that never started.
rest() {
  say "$*; waiting to be powered off"
  while :; do sleep 3600; done
}
