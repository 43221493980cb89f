using Musubi.Foundation;
using Musubi.Programmes;

namespace Musubi.Issues.Model;

/// <summary>Who of the secretariat sees to the triage of an issue.</summary>
/// <param name="Account">The account.</param>
/// <param name="Name">As its owner wrote it when it took the issue.</param>
internal sealed record TriageOwner(AccountId Account, string Name) : ITold
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Tell(Teller teller) => [Name];
}
