#!/usr/bin/env bash
# Installs R and the R packages that r-package/DESCRIPTION names. What is there already is used as it is.
#
#   install-r.sh demo        what the package imports
#   install-r.sh test        also what it suggests, and what the test runner and the manual pages need
#
# R and most packages come from apt, which changes the system; the rest goes into .r-lib: from R's package archive if one
# answers, else reticulate alone (Debian 12's is too old for NumPy 2) from the source of a newer Debian release, compiled
# here and kept in ~/.cache/kerasr.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
profile=${1:-demo}
library=$ROOT/.r-lib
cache=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/kerasr
suites="trixie forky sid"       # newer Debian releases, in the order in which they are tried
work=$(mktemp -d)
trap 'rm -rf "$work" "$LOG"' EXIT
mkdir -p "$library" "$cache"
export R_LIBS=$library${R_LIBS:+:$R_LIBS}

install_r() {
  have Rscript && have R && return
  ! can_apt || say "installing R with apt"
  apt_install r-base-core r-base-dev || true
  have Rscript || give_up "R is not installed; install R 4.2 or later (Debian: apt-get install r-base-core r-base-dev)"
}

# Names of the packages that are absent or too old. `needed` ones must come, `wished` ones may.
missing() {
  Rscript --vanilla - "$1" "$profile" <<'R'
args <- commandArgs(TRUE)
fields <- read.dcf("r-package/DESCRIPTION", fields = c("Depends", "Imports", "Suggests"))[1, ]
tools <- c("testthat (>= 3.0.0)", "xml2", "roxygen2 (>= 7.2.0)")
wanted <- if (args[1] == "wished") fields["Suggests"] else c(fields[c("Depends", "Imports")], if (args[2] == "test") tools)
wanted <- trimws(unlist(strsplit(wanted[!is.na(wanted)], ",")))
for (w in wanted[!grepl("^R( |\\(|$)", wanted)]) {
  name <- sub("[ (].*", "", w)
  least <- if (grepl("(", w, fixed = TRUE)) gsub(".*>= *|[) ]", "", w) else "0"
  found <- tryCatch(as.character(utils::packageVersion(name)), error = function(e) NULL)
  if (is.null(found) || utils::compareVersion(found, least) < 0) cat(name, "")
}
R
}
all_missing() { missing needed; [ "$profile" != test ] || missing wished; }

debs() { printf 'r-cran-%s\n' "$@" | tr '[:upper:]' '[:lower:]'; }

from_apt() {                    # those of the named packages that apt has; too old ones do no harm
  local known=() deb
  for deb in $(debs "$@"); do apt-cache show "$deb" >/dev/null 2>&1 && known+=("$deb"); done
  [ ${#known[@]} -eq 0 ] || apt_install "${known[@]}"
}

from_archive() {                # R's own archive, asked with a short patience
  Rscript --vanilla - "$library" "$@" >>"$LOG" 2>&1 <<'R'
args <- commandArgs(TRUE)
repos <- getOption("repos")["CRAN"]
if (is.na(repos) || repos == "@CRAN@") repos <- utils::getCRANmirrors(local.only = TRUE)$URL[1]
options(timeout = 8)
known <- tryCatch(utils::available.packages(repos = repos), warning = function(w) NULL, error = function(e) NULL)
if (is.null(known) || !"reticulate" %in% rownames(known)) quit(status = 1)
options(timeout = 600, Ncpus = parallel::detectCores())
utils::install.packages(intersect(args[-1], rownames(known)), lib = args[1], repos = repos, quiet = TRUE)
R
}

newer_source() {                # prints the path of reticulate's source from a newer Debian release
  local archive keyring=/usr/share/keyrings/debian-archive-keyring.gpg suite found apt
  # the address of the main archive as the machine's own sources have it
  archive=$(apt-get indextargets --format '$(REPO_URI) $(COMPONENT)' 'Created-By: Packages' \
            | awk '$2 == "main" && $1 ~ /\/debian\/?$/ { print $1; exit }')
  [ -n "$archive" ] || return 1
  for suite in $suites; do
    rm -rf "$work/apt" && mkdir -p "$work"/apt/{parts,lists/partial,src}
    { printf 'Types: deb-src\nURIs: %s\nSuites: %s\nComponents: main\n' "$archive" "$suite"
      [ ! -r $keyring ] || printf 'Signed-By: %s\n' $keyring; } >"$work/apt/parts/newer.sources"
    apt=(apt-get -qq -o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$work/apt/parts" -o "Dir::State::lists=$work/apt/lists"
         -o Dir::Cache::srcpkgcache= -o Dir::Cache::pkgcache= -o Acquire::Languages=none -o APT::Sandbox::User=root -o Acquire::Retries=2)
    "${apt[@]}" update >>"$LOG" 2>&1 || continue
    # a partial mirror may lack the description file, which apt-get reports as a failure; the tarball is what counts
    (cd "$work/apt/src" && "${apt[@]}" source --download-only r-cran-reticulate) >>"$LOG" 2>&1 || true
    found=$(find "$work/apt/src" -name 'r-cran-reticulate_*.orig.tar.*' ! -name '*.asc' | head -n 1)
    [ -z "$found" ] || { printf '%s\n' "$found"; return; }
  done
  return 1
}

reticulate_from_debian() {
  local built source
  built=$cache/reticulate-$(Rscript --vanilla -e 'cat(paste(R.version$major, R.version$minor, R.version$platform, sep = "-"))').tar.gz
  [ ! -s "$built" ] || ! R CMD INSTALL --no-lock -l "$library" "$built" >>"$LOG" 2>&1 || return 0
  # what reticulate itself imports, and a compiler
  apt_install $(debs Rcpp RcppTOML here jsonlite Matrix png rappdirs rlang withr) r-base-dev || return 1
  source=$(newer_source) || return 1
  say "compiling reticulate (about a minute)"
  mkdir "$work/reticulate" && tar -C "$work/reticulate" --strip-components=1 -xf "$source"
  (cd "$work" && MAKEFLAGS="-j$(nproc)" R CMD INSTALL --build --no-test-load --no-lock -l "$library" reticulate >>"$LOG" 2>&1) || return 1
  cp "$work"/reticulate_*.tar.gz "$built" 2>/dev/null || true
}

install_r
lacking=$(all_missing)
if [ -n "$lacking" ] && can_apt; then
  say "installing R packages with apt: $lacking"
  from_apt $lacking || true
  lacking=$(all_missing)
  [ "$lacking" = "" ] || [ "$lacking" = "reticulate " ] || { apt_update; from_apt $lacking || true; lacking=$(all_missing); }
fi
[ -z "$lacking" ] || ! from_archive $lacking || lacking=$(all_missing)
case " $lacking" in
  *" reticulate "*) ! can_apt || reticulate_from_debian || true; lacking=$(all_missing) ;;
esac
needed=$(missing needed)
[ -z "$needed" ] || give_up "R lacks packages: ${needed}(in R: install.packages(c($(printf '"%s", ' $needed | sed 's/, $//'))))"
[ -z "$lacking" ] || say "optional R packages that could not be had: $lacking"
