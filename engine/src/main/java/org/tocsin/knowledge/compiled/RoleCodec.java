package org.tocsin.knowledge.compiled;

import org.tocsin.knowledge.Role;
import org.tocsin.knowledge.Rule.RolePaths;

/** How one role is filled. */
final class RoleCodec implements Codec<RolePaths> {

    static final RoleCodec CODEC = new RoleCodec();

    private RoleCodec() {}

    @Override
    public void write(RolePaths filled, Sink sink) {
        sink.constant(filled.role());
        sink.shared(filled.paths(), filled.paths(), PathsCodec.CODEC);
    }

    @Override
    public RolePaths read(Source source) {
        return new RolePaths(source.constant(Role.class), source.shared(PathsCodec.CODEC));
    }
}
