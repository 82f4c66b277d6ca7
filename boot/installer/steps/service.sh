# What is said between installer and boot service. Every request carries the token of this boot.

# Seconds one request may take.
REQUEST_SECONDS=20

# One request: `request PATH ANSWER [options of wget]`. Fails unless it was answered with success.
request() {
  path=$1 answer=$2
  shift 2
  timeout "$REQUEST_SECONDS" wget -q -O "$answer" --header "Authorization: Bearer $TOKEN" "$@" \
    "$BASE/boot/$path" 2>/run/refusal
}

# Whether the boot service has refused permanently; too many requests (429) is temporary.
refused() {
  case "$(cat /run/refusal)" in
    *' 429'*) return 1 ;;
    *'HTTP/1.'?' 4'*) return 0 ;;
  esac
  return 1
}

# Fetches what an answer holds, for as long as the boot service cannot be asked: `fetch PATH FILE [options of wget]`.
fetch() {
  until request "$@"; do
    refused && rest "the boot service refused $1: $(cat /run/refusal)"
    say "the boot service does not answer $1 ($(tr '\n' ' ' </run/refusal)); asking again in 2 seconds"
    sleep 2
  done
}

# A text as a JSON string.
json() {
  printf '"%s"' "$(printf '%s' "$1" | tr '\000-\037\177' ' ' | sed 's/\\/\\\\/g; s/"/\\"/g')"
}

# Null where there is nothing.
json_or_null() {
  if [ -n "$1" ]; then json "$1"; else printf null; fi
}

# For people to watch; its loss changes nothing: `progress PERCENT MESSAGE [BYTES TOTAL]`.
progress() {
  echo "{\"percent\":$1,\"message\":$(json "$2")${3:+,\"bytes\":$3}${4:+,\"total\":$4}}" >/run/progress
  request progress /dev/null --header 'Content-Type: application/json' --post-file /run/progress
}

# The last report, in JSON. It is repeated until it is received: the operation waits for it.
phone_home() {
  echo "$1" >/run/report
  until request phone-home /dev/null --header 'Content-Type: application/json' --post-file /run/report; do
    refused && rest "the boot service refused the report: $(cat /run/refusal)"
    sleep 2
  done
}

fail() {
  say "FAILED: $1"
  phone_home "{\"event\":\"FAILED\",\"message\":$(json "$1 | $(last_words)")}"
  rest 'the failure is reported'
}
