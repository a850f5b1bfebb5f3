package vn.motcua.bench;

import java.time.Duration;

/** One measurement: so many workers, each playing one dossier after the other. */
record Cell(int workers, Duration took, Times times, Server before, Server after, double load) {

    int dossiers() {
        return times.count(Journey.CREATE);
    }

    double perSecond() {
        return dossiers() / (took.toNanos() / 1e9);
    }

    double walPerDossier() {
        return (double) (after.wal() - before.wal()) / dossiers();
    }

    double rowsPerDossier() {
        return (double) (after.rows() - before.rows()) / dossiers();
    }

    double databaseMillis() {
        return (double) after.database().minus(before.database()).toMillis() / dossiers();
    }

    double programMillis() {
        return (double) after.program().minus(before.program()).toMillis() / dossiers();
    }
}
