# Starts Tollgate; both launchers end here. They have set: java, the program; lib, the folder of this file; jar; and archive, the option
# that names the archive of classes.
set -f

# Names of files are UTF-8 whatever the locale is, and only the terminal knows how wide it is.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in *[Uu][Tt][Ff]*) ;; *) export LC_ALL=C.UTF-8 ;; esac
size=
[ ! -t 1 ] || { size=$(stty size <&3 2> /dev/null || echo 0 80); } 3>&1

exec "$java" @"$lib/java.options" "$archive" -Dtollgate.columns="${size#* }" -Dtollgate.options="@$lib/java.options" \
    -Dtollgate.archive="$archive" ${TOLLGATE_JAVA_OPTS:-} -cp "$jar" dev.tollgate.cli.Main "$@"
