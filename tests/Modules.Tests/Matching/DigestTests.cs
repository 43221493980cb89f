using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Musubi.Access.Model;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Matching.Features.SendDigest;
using Musubi.Matching.Model;
using Musubi.Modules.Tests.Testing;
using Musubi.Persistence.Mail;

namespace Musubi.Modules.Tests.Matching;

/// <summary>Mails on what newly fits.</summary>
public sealed class DigestTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Digest_NewFit_IsWrittenOnceToEachSideThatDidNotRefuse()
    {
        var programme = await house.Given.OpenedAsync("Digest");
        var town = await house.Given.TownAsync(programme, "Digest town");
        var company = await house.Given.OrganisationAsync(programme.Programme, "Digest works", isPublished: true);
        await house.Given.IssueAsync(programme, "d", town, IssueState.Open, isReleased: true, facts => facts with { Title = new(Language.Japanese, "路線バスの廃止とデマンド交通"), Summary = new(Language.Japanese, "デマンド交通を始めたい。"), Description = null });
        await house.Given.SolutionAsync(programme, "d", company, isReleased: true, change: facts => facts with { Title = Given.Name("Demand-responsive buses"), Summary = Given.Name("Demand-responsive transport.") });
        var (city, partner, silent) = (await AccountAsync(Role.CityOfficer, town.Office.Id.Value), await AccountAsync(Role.Partner, company.Id.Value), await AccountAsync(Role.Partner, company.Id.Value));
        var page = $"/programmes/{programme.Key}/matching/digest";
        (await (await house.Reader.Being(silent.Id).OpenAsync(page)).IsOk().Shows("You get these mails").SubmitAsync()).IsOk().Shows("You do not get these mails");

        await house.RunJobAsync(new DigestsDue());
        await house.RunJobAsync(new DigestsDue());

        foreach (var side in new[] { city, partner })
        {
            var mail = await house.MailToAsync(side.Email);
            Assert.Contains("Demand-responsive buses", mail.Text, StringComparison.Ordinal);
            Assert.Contains("路線バスの廃止", mail.Text, StringComparison.Ordinal);
            Assert.Contains($"{TestHouse.PublicAddress}/en{page}", mail.Text, StringComparison.Ordinal);
        }

        var mails = (await house.Services.GetRequiredService<MailFolder>().ListAsync(1000, CancellationToken.None)).Where(mail => mail.Text.Contains("Demand-responsive buses", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, mails.Count);
        Assert.DoesNotContain(mails, mail => mail.To.Contains(silent.Email, StringComparison.Ordinal));
        Assert.Equal(1, await house.InDatabaseAsync(db => db.Set<Announced>().CountAsync(pair => pair.Programme == programme.Programme)));

        async Task<(AccountId Id, string Email)> AccountAsync(Role role, Guid organisation)
        {
            var id = await house.Given.AccountAsync(new RoleHeld(role, programme.Programme, organisation));
            return (id, await house.InDatabaseAsync(db => db.Set<Account>().Where(account => account.Id == id).Select(account => account.Email).SingleAsync()));
        }
    }
}
