package vn.motcua.citizen.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;

/** A provider on the loopback that can be made to lie in one thing at a time. */
final class FalseProvider implements AutoCloseable {

    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey otherKey;

    /** What the next token says, given what an honest one would. */
    UnaryOperator<JWTClaimsSet.Builder> token = UnaryOperator.identity();

    boolean signedByAnother;
    String userinfo = "{\"sub\":\"s-1\",\"name\":\"Trần Thị Thật\"}";
    String nonce = "";

    FalseProvider() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        otherKey = new RSAKeyGenerator(2048).keyID("one").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/jwks", e -> answer(e, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", e -> answer(e, tokens()));
        server.createContext("/userinfo", e -> answer(e, userinfo));
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void honest() {
        token = UnaryOperator.identity();
        signedByAnother = false;
        userinfo = "{\"sub\":\"s-1\",\"name\":\"Trần Thị Thật\"}";
    }

    private String tokens() {
        JWTClaimsSet claims =
                token.apply(
                                new JWTClaimsSet.Builder()
                                        .issuer(address())
                                        .audience("motcua")
                                        .subject("s-1")
                                        .claim("nonce", nonce)
                                        .issueTime(new Date())
                                        .expirationTime(in(300)))
                        .build();
        try {
            SignedJWT jwt =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims);
            jwt.sign(new RSASSASigner(signedByAnother ? otherKey : key));
            return "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\""
                    + jwt.serialize()
                    + "\"}";
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static Date in(long seconds) {
        return Date.from(Instant.ofEpochMilli(new Date().getTime()).plusSeconds(seconds));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
