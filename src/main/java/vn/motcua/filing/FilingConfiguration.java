package vn.motcua.filing;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads how much is kept for people who file online. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FilingProperties.class)
class FilingConfiguration {}
