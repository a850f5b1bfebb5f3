package vn.motcua.plan.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The plan of 2022 that the demo brings along. */
public final class SeedPlan {

    private SeedPlan() {}

    public static String text() {
        try (InputStream in = SeedPlan.class.getResourceAsStream("/demo/plan-2022.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
