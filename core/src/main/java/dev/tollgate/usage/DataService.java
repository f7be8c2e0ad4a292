package dev.tollgate.usage;

import java.util.Locale;

/** A data service behind an API. DataWorks, Dataphin and DMS make such APIs; no plan shows them. */
public enum DataService {
    /** A big data service. */
    BIGDATA,
    /** A database. */
    DATABASE;

    /** The word in usage files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
