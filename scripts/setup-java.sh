#!/usr/bin/env bash
# Builds java-bindings with Maven, after installing a JDK and Maven where apt can.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
[ -f java-bindings/pom.xml ] || give_up "java-bindings/pom.xml is missing: the checkout is incomplete"
key=$(hash_of java-bindings scripts/lib.sh scripts/setup-java.sh)
stamp=java-bindings/target/.kerasr
! stamped $stamp "$key" || exit 0

jdk_version() { javac -version 2>&1 | sed -nE 's/^javac ([0-9]+).*/\1/p'; }
jdk_ok() { have java && have javac && [ "$(jdk_version)" -ge 17 ] 2>/dev/null; }

wanted=()
jdk_ok || wanted+=(openjdk-17-jdk-headless)
have mvn || wanted+=(maven)
if [ ${#wanted[@]} -gt 0 ] && can_apt; then
  say "installing ${wanted[*]} with apt"
  apt_install "${wanted[@]}" || apt_install "${wanted[@]/openjdk-17-jdk-headless/default-jdk-headless}" || true
fi
jdk_ok || give_up "Java: a JDK 17 or later is missing (Debian: apt-get install openjdk-17-jdk-headless)"
have mvn || give_up "Java: Maven is missing (Debian: apt-get install maven)"

say "building java-bindings with Maven"
mvn -q -B -f java-bindings/pom.xml -DskipTests package org.apache.maven.plugins:maven-dependency-plugin:build-classpath -Dmdep.outputFile=target/class-path.txt \
  >>"$LOG" 2>&1 || give_up "Java: the Maven build failed (see above)"
stamp $stamp "$key"
