package dev.tollgate.policy.expression;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The classes of a jar within a jar, held in memory. */
final class NestedClasses extends ClassLoader {
    private static final String ENDING = ".class";
    private static final String UNSAFE = "sun.misc.Unsafe";

    private final Map<String, byte[]> classes = new HashMap<>();

    NestedClasses(InputStream jar, ClassLoader parent) throws IOException {
        super(parent);
        ZipInputStream zip = new ZipInputStream(jar);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().endsWith(ENDING)) {
                classes.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    /** Libraries look for it, do without it, and on newer JDKs the virtual machine complains on standard error where they find it. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.equals(UNSAFE)) {
            throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.remove(name.replace('.', '/') + ENDING);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
