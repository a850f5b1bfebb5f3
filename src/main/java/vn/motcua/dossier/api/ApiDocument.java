package vn.motcua.dossier.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.identity.PublicPath;

/** The description of the interface (OpenAPI 3.1), made from the controllers themselves. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    static final String TOKEN = "token";

    @Bean
    OpenAPI apiDescription() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Một Cửa API")
                                .version("1")
                                .description(
                                        """
                                        Receives, moves and lists dossiers by the same commands, rights and keys as the \
                                        pages do. Moments are RFC 3339 with Vietnam's offset. What is refused is answered \
                                        as RFC 9457 problem details, its sentences in Vietnamese or, with \
                                        `Accept-Language: en`, in English.\
                                        """)
                                .license(
                                        new License()
                                                .name("Apache-2.0")
                                                .url(
                                                        "https://www.apache.org/licenses/LICENSE-2.0")))
                .servers(List.of(new Server().url("/").description("This server")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .components(
                        new Components()
                                .addSecuritySchemes(
                                        TOKEN,
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.HTTP)
                                                .scheme("bearer")
                                                .bearerFormat("mc_...")
                                                .description(
                                                        "A token from the account page; acts with its owner's rights.")));
    }

    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    OpenApiCustomizer apiProblems() {
        return new ProblemDescriptions();
    }

    @Bean
    OpenApiCustomizer apiCommands() {
        return new CommandDescriptions();
    }

    /** Says nothing that is secret, and a client's author reads it before having a token. */
    @Bean
    PublicPath apiDocumentPath() {
        return new PublicPath("/api/v1/openapi*");
    }
}
