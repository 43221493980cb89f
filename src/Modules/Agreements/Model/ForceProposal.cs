using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Agreements.Model;

/// <summary>That one person wants something that needs a second one.</summary>
/// <param name="By">The account; null for the system.</param>
/// <param name="Name">The name at that time.</param>
/// <param name="At">When.</param>
internal sealed record ForceProposal(AccountId? By, string Name, Instant At) : ITold
{
    public IReadOnlyList<string> Tell(Teller teller) => [Name];
}

/// <summary>The agreement that another one continues, kept as a value so that a history says that there is one.</summary>
internal sealed record AgreementLink(AgreementId Id) : ITold
{
    public IReadOnlyList<string> Tell(Teller teller) => [teller.Text["Common.Yes"]];
}
