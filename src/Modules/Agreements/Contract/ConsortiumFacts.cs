using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Agreements;

/// <summary>What is said of a consortium beside who is in it.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Lead">The organisation that leads it and answers for it: as a rule the municipality.</param>
public sealed record ConsortiumFacts(LocalizedText Title, LocalizedText Purpose, OrganisationId Lead);

/// <summary>An organisation in a consortium.</summary>
/// <param name="Organisation">Which.</param>
/// <param name="Part">What it does there; null where nothing is said.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Since">Since when.</param>
public sealed record ConsortiumMember(OrganisationId Organisation, LocalizedText? Part, MemberState State, Instant Since) : ITold, INames
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Tell(Teller teller) =>
        [teller.Text["Agreements.Told.Member", ("name", teller.Name(Organisation)), ("state", State)]];

    /// <inheritdoc/>
    public IEnumerable<Member> Names() => [Organisation];
}
