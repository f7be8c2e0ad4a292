package dev.tollgate.architecture;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import dev.tollgate.Tollgate;
import java.util.Set;

/** The classes that core ships: no tests, and no package of the same name from elsewhere. */
final class CoreClasses implements LocationProvider {
    @Override
    public Set<Location> get(Class<?> testClass) {
        return Set.of(
                Location.of(Tollgate.class.getProtectionDomain().getCodeSource().getLocation()));
    }
}
