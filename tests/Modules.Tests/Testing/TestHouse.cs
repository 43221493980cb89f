using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Musubi.Foundation;
using Musubi.Host.Composition;
using Musubi.Persistence;
using Musubi.Persistence.Jobs;
using Musubi.Persistence.Mail;
using Musubi.Persistence.Outbox;

namespace Musubi.Modules.Tests.Testing;

/// <summary>The whole program as it is deployed, on a port and a database of its own, with a clock that tests move.</summary>
/// <remarks>
/// Take one as <c>IClassFixture&lt;TestHouse&gt;</c>. Tests of a class share it: each makes its own programmes and people.
/// A class that moves the clock or counts all there is keeps it to itself by that.
/// </remarks>
public sealed class TestHouse : IAsyncLifetime
{
    private readonly string environment;
    private readonly Action<WebApplicationBuilder> change;
    private readonly DirectoryInfo mails = System.IO.Directory.CreateTempSubdirectory("musubi-mails-");
    private TestDatabase? database;
    private WebApplication? app;

    public TestHouse()
        : this("Testing", _ => { })
    {
    }

    private TestHouse(string environment, Action<WebApplicationBuilder> change) => (this.environment, this.change) = (environment, change);

    /// <summary>The address in links that leave the house.</summary>
    public const string PublicAddress = "https://musubi.example.org";

    public FakeClock Clock { get; } = new();

    public Uri Address { get; private set; } = new("http://nowhere.invalid");

    public IServiceProvider Services => app!.Services;

    /// <summary>Makes valid things.</summary>
    public Given Given => new(this);

    /// <summary>Someone who is not signed in, reading English: the beginning of every visit.</summary>
    public Reader Reader => new(this);

    /// <summary>A house of another environment or with other settings; the caller disposes it.</summary>
    public static async Task<TestHouse> StartAsync(string environment = "Testing", Action<WebApplicationBuilder>? change = null)
    {
        var house = new TestHouse(environment, change ?? (_ => { }));
        await house.InitializeAsync();
        return house;
    }

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync(PrepareAsync);
        app = Build(environment, database.Connection, builder =>
        {
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            builder.Services.AddSingleton<IStartupFilter, BehindProxy>();
            builder.Configuration["Access:PublicAddress"] = PublicAddress;
            builder.Configuration["Mail:Folder"] = mails.FullName;
            change(builder);
        });
        await app.StartAsync();
        Address = new(app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        if (database is not null)
        {
            await database.DisposeAsync();
        }

        mails.Delete(recursive: true);
    }

    /// <summary>The newest mail to <paramref name="address"/>, waited for: mails leave shortly after the answer.</summary>
    public async Task<MailInFolder> MailToAsync(string address)
    {
        for (var patience = 0; patience < 100; patience++)
        {
            await Services.GetRequiredService<OutboxDispatcher>().DeliverDueAsync(CancellationToken.None);
            var all = await Services.GetRequiredService<MailFolder>().ListAsync(1000, CancellationToken.None);
            if (all.FirstOrDefault(mail => mail.To.Contains(address, StringComparison.OrdinalIgnoreCase)) is { } found)
            {
                return found;
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException($"No mail to {address} was sent.");
    }

    /// <summary>Works on the database as <paramref name="actor"/>; the system itself when nothing is said.</summary>
    public async Task<T> InDatabaseAsync<T>(Func<MusubiDb, Task<T>> work, Actor? actor = null)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = actor ?? Actor.System("test");
        return await work(scope.ServiceProvider.GetRequiredService<MusubiDb>());
    }

    /// <summary>Adds records as the system itself.</summary>
    public Task AddAsync(params object[] records) => InDatabaseAsync(async db =>
    {
        db.AddRange(records);
        return (await db.SaveAsync(new Act(Actor.System("test"), "test.arrange"), CancellationToken.None)).Required();
    });

    /// <summary>Starts a job as the system itself and waits until it is done.</summary>
    public async Task RunJobAsync<T>(T order)
        where T : class
    {
        var id = await InDatabaseAsync(async db =>
        {
            var job = db.Start(order, Actor.System("test"));
            (await db.SaveAsync(new Act(Actor.System("test"), "test.arrange"), CancellationToken.None)).Required();
            return job;
        });
        for (var patience = 0; patience < 200; patience++)
        {
            var record = await InDatabaseAsync(db => db.Set<JobRecord>().AsNoTracking().SingleAsync(job => job.Id == id));
            if (record.EndedAt is not null)
            {
                Assert.Equal(JobState.Done, record.State);
                return;
            }

            await Task.Delay(100);
        }

        Assert.Fail("The job did not end.");
    }

    private static WebApplication Build(string environment, string connection, Action<WebApplicationBuilder> change)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment, ApplicationName = "musubi", ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.UseStaticWebAssets();
        builder.Logging.ClearProviders();
        // All tests come from one address; what the limit does is a test of its own.
        builder.Configuration["Access:AttemptsPerMinute"] = "100000";
        builder.AddMusubi(connection);
        // The cost of a hash is for guessers, not for tests.
        builder.Services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1000);
        change(builder);
        var built = builder.Build();
        built.UseMusubi();
        return built;
    }

    private static async Task PrepareAsync(string connection)
    {
        await using var builder = Build("Testing", connection, _ => { });
        await using var scope = builder.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<MusubiDb>().Database.EnsureCreatedAsync();
    }

    // As behind a proxy that ends TLS: cookies are for https only, also here.
    private sealed class BehindProxy : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                context.Request.Scheme = "https";
                return following(context);
            });
            next(app);
        };
    }
}
