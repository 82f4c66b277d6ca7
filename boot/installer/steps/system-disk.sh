# Which disk gets the system: by the rule of the assignment, as workflows/instances/disk-plan.ts has it too. What is not
# chosen is not written to.
# Here `why` says what went wrong.

# `choose_disk`: the name of the disk in `disk`.
choose_disk() {
  rows=$(for name in $(disks); do row_of "$name"; done)
  fitting=$(echo "$rows" | fitting_rows | by_choice) rule=$(assigned disk-rule)
  disk=$(echo "$fitting" | head -n 1 | cut -d '|' -f 1)
  [ -n "$disk" ] || { why="no disk is $rule. The machine has: $(list_rows "$rows")$(undriven_words)" && return 1; }
  if [ "$(echo "$fitting" | wc -l)" -gt 1 ] && [ -z "$(choice)" ]; then
    why="more than one disk is $rule: $(list_rows "$fitting"). Name one of them, or say which to choose"
    return 1
  fi
}

# What decides between several; nothing where exactly one must fit.
choice() {
  if [ -n "$rule" ]; then assigned disk-choose; else echo FIRST; fi
}

fitting_rows() {
  SERIAL=$(assigned disk-serial) WWN=$(assigned disk-wwn) TYPE=$(assigned disk-type) WHERE=$(assigned disk-path) \
    LEAST=$(assigned disk-min-bytes) MOST=$(assigned disk-max-bytes) awk -F '|' '
      function plain(text) { gsub(/[ \t]/, "", text); return tolower(text) }
      function wants(name) { return ENVIRON[name] != "" }
      NF == 7 && (!wants("SERIAL") || plain($2) == plain(ENVIRON["SERIAL"])) &&
        (!wants("WWN") || $3 == ENVIRON["WWN"]) && (!wants("TYPE") || $4 == ENVIRON["TYPE"]) &&
        (!wants("WHERE") || $6 == ENVIRON["WHERE"]) &&
        (!wants("LEAST") || $5 + 0 >= ENVIRON["LEAST"] + 0) && (!wants("MOST") || $5 + 0 <= ENVIRON["MOST"] + 0)'
}

# The one to prefer. Paths are compared as text.
by_choice() {
  case "$(assigned disk-choose)" in
    SMALLEST) LC_ALL=C sort -t '|' -k 5,5n -k 7,7n -k 6,6 -k 1,1 ;;
    LARGEST) LC_ALL=C sort -t '|' -k 5,5nr -k 7,7n -k 6,6 -k 1,1 ;;
    *) LC_ALL=C sort -t '|' -k 7,7n -k 6,6 -k 1,1 ;;
  esac
}

# For people.
list_rows() {
  echo "$1" | awk -F '|' '
    function known(text) { return text == "" ? "unknown" : text }
    NF == 7 { printf "%s%s (%s, %s bytes, serial %s, WWN %s, %s)", sep, $1, $4, $5, known($2), known($3), known($6); sep = ", " }
    END { if (sep == "") printf "none" }'
}

# The chosen one, in JSON.
system_disk_report() {
  echo "{\"name\":$(json "$1"),\"serialNumber\":$(json_or_null "$(serial_of "$1")"),\"wwn\":$(json_or_null "$(wwn_of "$1")"),\"sizeBytes\":$(size_of "$1"),\"path\":$(json_or_null "$(path_of "$1")")}"
}

# The system would read who it is from whichever partition CIDATA it finds first. Ours may be on one disk alone.
require_no_other_seed() {
  for other in $(disks); do
    [ "$other" != "$disk" ] || continue
    seed=$(seed_of "$other")
    [ -z "$seed" ] || { why="the disk $other (serial $(serial_of "$other")) has a partition labelled CIDATA too ($seed), from an earlier installation: the system could read there who it is. Choose that disk, or erase it: by serverErase while the server is free, or by hand after instanceRescue" && return 1; }
  done
}
