package vn.motcua.dossier.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.SourceFile;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.ApiTokens;
import vn.motcua.identity.Role;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.OrganizationFile;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;

/** The demo locality on a morning of 2022, and a client for whoever works there. */
final class DemoOffice {

    static final Instant MORNING = Zones.instantOf(LocalDateTime.parse("2022-03-03T08:00"));
    static final LocalDate DAY = Zones.dayOf(MORNING);
    static final String COMMUNE = "000.05.90.H27";
    static final String OTHER_COMMUNE = "000.06.90.H27";

    private final Organizations organizations;
    private final Accounts accounts;
    private final ApiTokens tokens;
    private final BusinessClock clock;
    private final MockMvc mvc;
    private final Map<UUID, Client> clients = new HashMap<>();

    DemoOffice(WebApplicationContext context) {
        organizations = context.getBean(Organizations.class);
        accounts = context.getBean(Accounts.class);
        tokens = context.getBean(ApiTokens.class);
        clock = context.getBean(BusinessClock.class);
        mvc =
                MockMvcBuilders.webAppContextSetup(context)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
        organizations.load(OrganizationFile.parse(text("classpath:demo/organization.yaml")));
        context.getBean(Catalog.class).load(procedures(), Actor.SYSTEM);
    }

    Client nobody() {
        return new Client(mvc, clock, "");
    }

    Client withToken(String token) {
        return new Client(mvc, clock, token);
    }

    Unit agency(String code) {
        return organizations.chart().byCode(code, DAY).orElseThrow();
    }

    /** The receiver of an agency's one-stop desk. */
    Client receiver(String agency) {
        Unit desk = organizations.chart().child(agency(agency).id(), "onestop", DAY).orElseThrow();
        return holder(desk.id(), "receiver");
    }

    /** The first who holds a post. */
    Client holder(UUID unit, String post) {
        return client(holders(unit, post).getFirst());
    }

    List<Staff> holders(UUID unit, String post) {
        return organizations.chart().holders(new Post(unit, post), DAY);
    }

    Client client(Staff who) {
        return clients.computeIfAbsent(who.id(), id -> withToken(token(who)));
    }

    private String token(Staff who) {
        String username = "api-" + who.username();
        accounts.createAllWithHash(
                List.of(new Accounts.NewAccount(who.id(), username, Set.of(Role.STAFF))), "none");
        UUID account =
                accounts.all().stream()
                        .filter(a -> a.staff().equals(who.id()))
                        .findFirst()
                        .orElseThrow()
                        .id();
        return tokens.issue(account, "test", null);
    }

    private static List<SourceFile> procedures() {
        try {
            List<SourceFile> files = new ArrayList<>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath:demo/procedures/*.yaml")) {
                String name = Objects.requireNonNull(file.getFilename());
                files.add(new SourceFile(name, text("classpath:demo/procedures/" + name)));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String location) {
        Resource resource = new PathMatchingResourcePatternResolver().getResource(location);
        try (InputStream in = resource.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
