using Musubi.Foundation;

namespace Musubi.Access.Model;

/// <summary>Id of a sign-in on one device.</summary>
internal readonly record struct SessionId(Guid Value) : ITypedId<SessionId>
{
    public static SessionId From(Guid value) => new(value);
}

/// <summary>Id of a role given to an account.</summary>
internal readonly record struct RoleGrantId(Guid Value) : ITypedId<RoleGrantId>
{
    public static RoleGrantId From(Guid value) => new(value);
}

/// <summary>Id of an invitation; the secret is its token, never this.</summary>
internal readonly record struct InvitationId(Guid Value) : ITypedId<InvitationId>
{
    public static InvitationId From(Guid value) => new(value);
}

/// <summary>Id of a passkey's row; the authenticator's own id is the credential id.</summary>
internal readonly record struct PasskeyId(Guid Value) : ITypedId<PasskeyId>
{
    public static PasskeyId From(Guid value) => new(value);
}
