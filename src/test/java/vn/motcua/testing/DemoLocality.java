package vn.motcua.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.SourceFile;
import vn.motcua.eform.EForms;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Role;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.OrganizationFile;
import vn.motcua.organization.Organizations;

/** The demo locality without its traffic, for tests of the whole program. */
public final class DemoLocality {

    /** A Tuesday morning on which all of it works. */
    public static final Instant MORNING = Zones.instantOf(LocalDateTime.of(2022, 5, 31, 8, 30));

    /** Of every account. */
    public static final String PASSWORD = "motcua-demo";

    /** Programs that have it: looking through the files anew before each test takes minutes. */
    private static final Set<BeanFactory> LOADED = Collections.newSetFromMap(new WeakHashMap<>());

    private DemoLocality() {}

    /** Loads organization and procedures, once: a second time would change nothing. */
    public static synchronized void load(BeanFactory program) {
        if (LOADED.contains(program)) {
            return;
        }
        program.getBean(Organizations.class).load(OrganizationFile.parse(text()));
        program.getBean(Catalog.class).load(procedures(), Actor.SYSTEM);
        LOADED.add(program);
    }

    /** Also gives everybody an account and lets business time run on from {@link #MORNING}. */
    public static void open(BeanFactory program) {
        load(program);
        Accounts accounts = program.getBean(Accounts.class);
        accounts.createAllWithHash(
                program.getBean(Organizations.class).chart().staff().stream()
                        .map(staff ->
                                new Accounts.NewAccount(
                                        staff.id(), staff.username(), Set.of(Role.STAFF)))
                        .toList(),
                accounts.hash(PASSWORD));
        program.getBean(BusinessClock.class).set(MORNING, "test");
    }

    /** Publishes the form that the demo has for a procedure. */
    public static void form(BeanFactory program, String procedure) {
        String name = procedure + ".json";
        try {
            String content =
                    new ClassPathResource("demo/forms/" + name)
                            .getContentAsString(StandardCharsets.UTF_8);
            program.getBean(EForms.class)
                    .load(List.of(new SourceFile(name, content)), Actor.SYSTEM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text() {
        try {
            return new ClassPathResource("demo/organization.yaml")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SourceFile> procedures() {
        List<SourceFile> files = new ArrayList<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath:demo/procedures/*.yaml")) {
                files.add(
                        new SourceFile(
                                Objects.requireNonNull(file.getFilename()),
                                file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
