using Musubi.Foundation;
using Musubi.Programmes;

namespace Musubi.Events;

/// <summary>Someone at an event: a speaker, whoever is visited, whoever takes part.</summary>
/// <param name="Member">The person, the organisation or the place.</param>
/// <param name="Role">What they are there.</param>
/// <param name="Note">On what they speak, with whom they came; null when there is nothing to add.</param>
public sealed record EventPart(Member Member, EventRole Role, LocalizedText? Note = null) : ITold, INames
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Tell(Teller teller)
    {
        var line = teller.Text["Events.Told.Part", ("name", teller.Name(Member)), ("role", Role)];
        return [Note is null ? line : $"{line} · {Note.For(teller.Text.Language).Text}"];
    }

    /// <inheritdoc/>
    public IEnumerable<Member> Names() => [Member];
}
