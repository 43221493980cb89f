using Musubi.Foundation;
using Musubi.Programmes;

namespace Musubi.Issues.Model;

/// <summary>An issue for which another one stands.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Title">What it was called when it was merged.</param>
internal sealed record MergedIssue(IssueId Issue, LocalizedText Title) : ITold
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Tell(Teller teller) => [Title.For(teller.Text.Language).Text];
}
