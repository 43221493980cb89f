using Musubi.Foundation;
using Musubi.Programmes.Model;

namespace Musubi.Programmes.Transfer;

/// <summary>Who may import which programme: its secretariat a known one, an operator a new one, the system every one.</summary>
internal static class TransferRights
{
    /// <summary>Why the actor may not import into a programme; null when they may.</summary>
    /// <remarks>A secretariat is told the same of programmes that it may not know and of such as do not exist.</remarks>
    public static Problem? Refusal(Actor by, Programme? known, Key key)
    {
        if (known is null)
        {
            return !by.HasAnywhere(Role.Operator) ? NotYours(key)
                : ReservedKeys.Check(key.Stored).Succeeded(out _, out var reserved) ? null
                : reserved;
        }

        return !by.Has(known.Programme, Role.Secretariat)
            ? by.HasAnywhere(Role.Operator) ? Problem.NotAllowed("programmes.import-known", ("key", key.Stored)) : NotYours(key)
            : known.ArchivedAt is not null ? Problem.Conflict("programmes.import-archived", ("key", key.Stored))
            : null;
    }

    private static Problem NotYours(Key key) => Problem.NotAllowed("programmes.import-not-yours", ("key", key.Stored));
}
