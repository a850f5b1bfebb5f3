package vn.motcua.job;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What pages ask about long jobs; each answer is one small statement. */
@Component
public final class JobQueries {

    private final JobStore store;

    JobQueries(JobStore store) {
        this.store = store;
    }

    public Optional<JobProgress> progress(UUID id) {
        return store.find(id);
    }

    /** Jobs that have not ended, oldest first, at most a hundred. */
    public List<JobProgress> open() {
        return store.open();
    }

    /** The youngest job of a kind. */
    public Optional<JobProgress> latest(String kind) {
        return store.latest(kind);
    }
}
