using Musubi.Agreements;
using Musubi.Agreements.Model;
using Musubi.Directory.Model;
using Musubi.Programmes.Model;

namespace Musubi.Modules.Tests.Testing;

/// <content>Agreements and consortia.</content>
public sealed partial class Given
{
    /// <summary>A draft between two organisations that everyone may know.</summary>
    internal async Task<Agreement> AgreementAsync(Programme programme, string title, Func<AgreementFacts, AgreementFacts>? change = null, Action<Agreement>? also = null)
    {
        var (one, other) = (await OrganisationAsync(programme.Programme, $"{title} One", isPublished: true), await OrganisationAsync(programme.Programme, $"{title} Other", isPublished: true));
        var facts = new AgreementFacts { Kind = AgreementKind.MemorandumOfUnderstanding, Title = Name(title), Parties = [new(one.Id), new(other.Id)] };
        var agreement = new Agreement(AgreementId.New(), programme.Programme, NewKey("agreement"), change is null ? facts : change(facts), Now);
        also?.Invoke(agreement);
        await house.AddAsync(agreement);
        return agreement;
    }

    /// <summary>The same, signed by both on a day of January 2026.</summary>
    internal Task<Agreement> SignedAsync(Programme programme, string title, Func<AgreementFacts, AgreementFacts>? change = null, Action<Agreement>? also = null) =>
        AgreementAsync(programme, title, change, agreement =>
        {
            agreement.Negotiate(Now);
            foreach (var party in agreement.Parties)
            {
                agreement.Sign(party.Who, new(2026, 1, 15), new(2026, 1, 15), Now);
            }

            also?.Invoke(agreement);
        });

    /// <summary>A consortium whose members have accepted, the lead first.</summary>
    internal async Task<Consortium> ConsortiumAsync(Programme programme, string title, IReadOnlyList<Organisation> accepted, IReadOnlyList<Organisation>? invited = null, bool isFormed = false)
    {
        var consortium = new Consortium(ConsortiumId.New(), programme.Programme, NewKey("consortium"), new(Name(title), Name("To solve it"), accepted[0].Id), Now);
        foreach (var organisation in accepted)
        {
            consortium.Invite(organisation.Id, part: null, Now);
            consortium.Answer(organisation.Id, accepts: true, Now);
        }

        foreach (var organisation in invited ?? [])
        {
            consortium.Invite(organisation.Id, part: null, Now);
        }

        if (isFormed)
        {
            consortium.Form(Now);
        }

        await house.AddAsync(consortium);
        return consortium;
    }

    private NodaTime.Instant Now => NodaTime.Instant.FromDateTimeOffset(house.Clock.GetUtcNow());
}
