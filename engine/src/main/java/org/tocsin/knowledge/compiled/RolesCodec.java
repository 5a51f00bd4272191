package org.tocsin.knowledge.compiled;

import java.util.List;
import org.tocsin.knowledge.Rule.RolePaths;

/** How all roles are filled: most rules share this with others of their frame. */
final class RolesCodec implements Codec<List<RolePaths>> {

    static final RolesCodec CODEC = new RolesCodec();

    private RolesCodec() {}

    @Override
    public void write(List<RolePaths> roles, Sink sink) {
        sink.list(roles, RoleCodec.CODEC);
    }

    @Override
    public List<RolePaths> read(Source source) {
        return source.list(RoleCodec.CODEC);
    }
}
