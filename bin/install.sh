# Sourced by node.sh: installs the packages. One start at a time, because npm begins by emptying node_modules.
if [ -L node_modules ]; then
  echo 'Ketenwijzer: node_modules is a link to another folder, and installing would empty that one. Remove the link and start again.' >&2
  exit 1
fi

is_alive() {
  # The last two know a process of somebody else too, on Linux and elsewhere.
  kill -0 "$1" 2>/dev/null || [ -d "/proc/$1" ] || ps -p "$1" >/dev/null 2>&1
}

# Whoever installs stands in .installing/pid. Somebody who is gone, or nobody after five looks: it was killed. Our own
# number is of an earlier life: in a container it is the same every time.
LOOKS=0
until mkdir .installing 2>/dev/null; do
  HOLDER=$(cat .installing/pid 2>/dev/null || true)
  if [ -n "$HOLDER" ] && [ "$HOLDER" != "$$" ] && is_alive "$HOLDER"; then
    [ "$LOOKS" -gt 0 ] || echo "Ketenwijzer: another start (process $HOLDER) is installing packages; waiting for it…" >&2
  elif { [ -n "$HOLDER" ] || [ "$LOOKS" -ge 5 ]; } && mkdir .installing/clearing 2>/dev/null; then
    # Of several that clear it away only one may: the others find that it is not the same any more.
    if [ "$(cat .installing/pid 2>/dev/null || true)" = "$HOLDER" ]; then
      mv .installing ".installing-$$"
      rm -rf ".installing-$$"
    else
      rmdir .installing/clearing 2>/dev/null || true
    fi
    continue
  fi
  LOOKS=$((LOOKS + 1))
  sleep 1
done
trap 'rm -rf .installing' EXIT
trap 'exit 130' HUP INT TERM
echo "$$" >.installing/pid
# Whoever waited finds it done.
if needs_packages; then
  echo 'Ketenwijzer: installing packages (once)…' >&2
  npm ci --no-audit --no-fund --loglevel=error >&2
  touch node_modules/.package-lock.json
fi
rm -rf .installing
trap - EXIT HUP INT TERM
