using Musubi.Agreements.Model;
using Musubi.Directory;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Grants;
using Musubi.Grants.Model;
using Musubi.Modules.Tests.Testing;
using Musubi.Programmes.Model;
using NodaTime;

namespace Musubi.Modules.Tests.Grants;

/// <summary>Calls, consortia and applications in a programme of their own.</summary>
internal sealed class GivenGrants(TestHouse house, Programme programme)
{
    public Programme Programme => programme;

    public Organisation City { get; private set; } = null!;

    public Organisation Works { get; private set; } = null!;

    public Consortium Consortium { get; private set; } = null!;

    public Call Call { get; private set; } = null!;

    /// <summary>The application made last.</summary>
    public Application Applied { get; private set; } = null!;

    public Instant Now => Instant.FromDateTimeOffset(house.Clock.GetUtcNow());

    public LocalDate Today => Now.InZone(Zones.Tokyo).Date;

    public Reader Secretariat => house.Given.Secretariat(programme.Programme);

    public Reader Approver => house.Reader.As(Role.Approver, programme.Programme);

    public Reader Officer => house.Reader.As(Role.CityOfficer, programme.Programme, City.Id.Value);

    public Reader Partner => house.Reader.As(Role.Partner, programme.Programme, Works.Id.Value);

    public string Root => $"/programmes/{programme.Key}";

    public static CallFacts Facts(LocalizedText title, LocalDate today) => new()
    {
        Title = title,
        Scheme = "smart-tokyo-local-issues@2025",
        Opens = Deadline.At(today.PlusDays(-10).AtMidnight(), Zones.Tokyo),
        Closes = Deadline.EndOf(today.PlusDays(5), Zones.Tokyo),
    };

    /// <summary>A programme with an open call and a formed consortium of a city and a company.</summary>
    public static async Task<GivenGrants> OpenAsync(TestHouse house, string name, Func<CallFacts, CallFacts>? change = null)
    {
        var given = new GivenGrants(house, await house.Given.OpenedAsync(name));
        given.City = await house.Given.OrganisationAsync(given.Programme.Programme, $"{name} City", change: facts => facts with { Kind = OrganisationKind.LocalGovernment });
        given.Works = await house.Given.OrganisationAsync(given.Programme.Programme, $"{name} Works", change: facts => facts with { Size = OrganisationSize.Small });
        given.Consortium = await house.Given.ConsortiumAsync(given.Programme, $"{name} team", [given.City, given.Works], isFormed: true);
        var facts = Facts(new(Language.English, $"{name} call"), given.Today);
        given.Call = new Call(CallId.New(), given.Programme.Programme, Key.Parse($"call-{Testing.Given.Next()}"), change is null ? facts : change(facts), given.Now);
        given.Call.Release(yes: true, isProgrammePublic: false);
        await house.AddAsync(given.Call);
        return given;
    }

    /// <summary>A draft whose budget is one line of the company's, or still empty.</summary>
    public async Task<Application> ApplicationAsync(decimal amount = 12_345_678, bool isSubmitted = false, bool isEmpty = false)
    {
        var title = new LocalizedText(Language.English, $"Project {Testing.Given.Next()}");
        var application = new Application(Musubi.Grants.ApplicationId.New(), programme.Programme, Key.Parse($"application-{Testing.Given.Next()}"), Call.Id, Consortium.Id, new()
        {
            Title = title,
            Summary = title,
            Lines = isEmpty ? [] : [new(Works.Id, "equipment", Today.PlusDays(30), new(amount, Currency.Yen))],
        }, Now);
        if (isSubmitted)
        {
            application.Submit(Call, application.Lines, Now);
        }

        await house.AddAsync(application);
        return Applied = application;
    }

    /// <summary>A confirmed award with these amounts, and nothing else to its application.</summary>
    public async Task<Award> AwardAsync(params AwardAmount[] amounts)
    {
        var award = new Award(AwardId.New(), programme.Programme, Key.Parse($"award-{Testing.Given.Next()}"), Applied.Id, Applied.Consortium, Applied.Title, new("8", Today, Conditions: null, amounts, []), new(By: null, "System", Now));
        award.Answer(confirms: true, new Actor(AccountId.New(), "Second", []), Now);
        await house.AddAsync(award);
        return award;
    }

    /// <summary>A claim of a member for a fiscal year that has come as far as said, checked and approved by two persons.</summary>
    public async Task<Claim> ClaimAsync(Award award, Organisation member, int year, decimal amount, ClaimState state)
    {
        var title = new LocalizedText(Language.English, $"Claim {Testing.Given.Next()}");
        var claim = new Claim(ClaimId.New(), programme.Programme, Key.Parse($"claim-{Testing.Given.Next()}"), award.Id, title, new(member.Id, year, Today, Today, [new("labour", new(amount, Currency.Yen), "Paper")]), Now);
        var check = state is ClaimState.Draft or ClaimState.Submitted ? null : new Proposal(By: null, "First", Now);
        claim.Bring(title, claim.Facts, state, Now, check, sentBackBecause: null);
        await house.AddAsync(claim);
        return claim;
    }

    /// <summary>A confirmed award of an amount for the company in the fiscal year of today.</summary>
    public async Task<Award> AwardAsync(decimal amount)
    {
        var application = await ApplicationAsync(isSubmitted: true);
        var year = FiscalCalendar.Japan.YearOf(Today).Name;
        var award = new Award(AwardId.New(), programme.Programme, Key.Parse($"award-{Testing.Given.Next()}"), application.Id, application.Consortium, application.Title, new("7", Today, Conditions: null, [new(year, Works.Id, new(amount, Currency.Yen))], []), new(By: null, "System", Now));
        award.Answer(confirms: true, new Actor(AccountId.New(), "Second", []), Now);
        await house.AddAsync(award);
        return award;
    }

    /// <summary>A submitted application of another consortium, for which the scheme gives this amount, with the points of its assessors.</summary>
    public async Task<Application> RivalAsync(string title, decimal grant, int[] points, PlaceId? place = null)
    {
        var works = await house.Given.OrganisationAsync(programme.Programme, $"{title} Works", change: facts => facts with { Size = OrganisationSize.Small, Place = place });
        var team = await house.Given.ConsortiumAsync(programme, $"{title} team", [City, works], isFormed: true);
        var application = new Application(Musubi.Grants.ApplicationId.New(), programme.Programme, Key.Parse($"rival-{Testing.Given.Next()}"), Call.Id, team.Id, new()
        {
            Title = new(Language.English, title),
            Summary = new(Language.English, title),
            Lines = [new(works.Id, "equipment", Today.PlusDays(30), new(2 * grant, Currency.Yen))],
        }, Now);
        application.Submit(Call, application.Lines, Now);
        await house.AddAsync(application);
        foreach (var one in points)
        {
            await AssessAsync(application, one);
        }

        return application;
    }

    /// <summary>An assessment of someone new, with these points for the call's first criterion.</summary>
    public Task AssessAsync(Application application, int points)
    {
        var assessment = new Assessment(AssessmentId.New(), programme.Programme, application.Id, AccountId.New(), "Expert", Now);
        assessment.Declare(Conflict.None);
        assessment.Submit([new(Call.Criteria[0].Key, points, "Why")], Now);
        return house.AddAsync(assessment);
    }
}
