# Helpers shared by the set-up scripts: messages, apt as root, and stamps that make a second run quick. Sourced, not run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
ROOT=$PWD
LOG=$(mktemp)
trap 'rm -f "$LOG"' EXIT

say() { printf 'kerasr: %s\n' "$*"; }

# give_up LINE: says what is missing and how to get it; the last lines of a failed command go before it.
give_up() {
  [ ! -s "$LOG" ] || tail -n 20 "$LOG" >&2
  say "$*" >&2
  exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif have sudo && sudo -n true 2>/dev/null; then sudo -n "$@"; else return 1; fi
}

can_apt() { have apt-get && as_root true; }

apt_options=(-qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3)
apt_updated=
apt_update() {
  [ -z "$apt_updated" ] || return 0
  as_root apt-get "${apt_options[@]}" update >>"$LOG" 2>&1 || true   # a stale list may still do
  apt_updated=yes
}

# apt_install NAME…: from the lists at hand, else after one update. Fails when apt cannot be used.
apt_install() {
  can_apt || return 1
  local try
  for try in stale fresh; do
    [ $try = stale ] || apt_update
    as_root env DEBIAN_FRONTEND=noninteractive apt-get "${apt_options[@]}" -y --no-install-recommends install "$@" >>"$LOG" 2>&1 && { : >"$LOG"; return; }
  done
  return 1
}

# hash_of PATH…: one hash over the contents and names of files and folders, without what builds leave there.
hash_of() {
  find "$@" \( -name target -o -name __pycache__ -o -name '*.egg-info' -o -name '*.Rcheck' \) -prune -o -type f -print0 \
    | sort -z | xargs -0 sha256sum | sha256sum | cut -c1-64
}

# A stamp is a file inside the thing that it certifies, so it goes when the thing goes.
stamped() { [ -f "$1" ] && [ "$(cat "$1")" = "$2" ]; }
stamp() { mkdir -p "$(dirname "$1")" && printf '%s\n' "$2" >"$1"; }
