import { type Talk, topicsOf } from './topic.js';

export const en: Talk = {
  language: 'en',
  topics: topicsOf(`
mail | 0-4-3 | Outgoing mail is delayed by several hours | Messages to external recipients leave the outbox at once but arrive two to four hours later. Internal mail is not affected. Message traces show the status "deferred". | Could you send us one message trace with its full headers, and the time in UTC at which it was sent? | The connector to the relay had a stale certificate. It has been renewed and the queue has drained; new messages arrive within seconds.
mail | 0-1-1 | Shared mailbox refuses sign-in after the password change | Since the password policy was changed, the accounts team cannot open the shared mailbox. The web client shows "access denied (0x8004010F)", the desktop client asks for the password again and again. | Does it happen with a private window as well, and which of the users are members of the mailbox? | Cached tokens of the old policy were revoked. Please ask the users to sign in once more; the mailbox opens again.
mail | 0-5-5 | Migration of archived mailboxes stopped at 63 percent | The import job for 212 archived mailboxes has not moved since yesterday evening. Restarting the job brings it back to the same percentage. The report lists "item limit reached". | Please attach the import report, and tell us which mailbox stands at the top of the list. | The item limit of the job was raised and the import finished this morning. Two damaged items were skipped; they are listed in the report.
mail | 0-8-2 | Retention rule does not delete anything | The rule was published three weeks ago and still shows "pending". Nothing has been deleted, and the audit is next month. | Which locations does the rule cover, and was it created from a template? | The rule waited for a location that no longer exists. We removed it; distribution finished over night.
meet | 3-2-3 | Video freezes when more than nine people join | In large meetings the picture freezes after some minutes while the sound goes on. It started after the client update to 14.2. | Could you record a diagnostic trace during the next meeting, and tell us which network the room uses? | Version 14.2.3 contains the correction. The update is rolled out to all rings since this morning.
meet | 3-0-0 | Room panel cannot be paired with the new account | The panel shows a pairing code, but the code is refused as "expired" as soon as it is entered. | What is the firmware version of the panel, and is its clock set by the network? | The clock of the panel was eleven minutes behind. With the time server set, pairing works.
meet | 3-7-7 | Recordings are missing from the meeting page | Recordings of the last two weeks are not listed any more, although the storage report counts them. | Were the recordings made by an account that has since been deleted? | The recordings were moved to the organiser's archive when the account was deleted. We restored them to the meeting page.
drive | 4-2-5 | Sync client uses one processor core all day | The sync client of about forty users keeps one core busy even when nothing changes. Pausing it helps until the next restart. | Please collect the client log with level "verbose" from one of the machines. | A folder with more than 100 000 small files was watched by mistake. With the exclusion rule in place the client is quiet.
drive | 4-1-1 | External guests cannot open shared folders | Guests receive the invitation, sign in, and are shown "you have no access to this resource". Links to single files work. | Is the guest account listed in the directory, and with which state? | The sharing policy allowed files only. After the change to "files and folders" the guests have access.
drive | 5-4-7 | Deleted space still counts against the quota | The space was deleted in spring and removed from the recycle bin, but its 1.4 TB are still counted. | Could you confirm the address of the space and that no legal hold covers it? | The storage counter was recalculated. The quota shows the right number now.
identity | 7-1-1 | Sign-in loops back to the start page | After entering the code from the phone, users land on the sign-in page again. It affects only the office network; at home everything works. | Please send a HAR trace of one attempt, with tokens removed, and the public address of the office network. | The proxy removed a cookie that is needed for the redirect. With the exception in place the loop is gone.
identity | 9-4-5 | Directory synchronisation reports duplicate attributes | Since last night the synchronisation ends with 37 errors "duplicate proxyAddresses". New employees do not appear in the cloud. | Could you export the error list and tell us whether two forests are synchronised? | Two retired accounts held the same addresses. After they were cleaned up, the next run finished without errors.
identity | 6-8-2 | Devices lose their compliance state every night | About sixty notebooks are shown as "not compliant" each morning and recover by noon without anybody doing anything. | Which policy is named as the reason, and do the devices sleep at night? | The check ran while the devices slept. The grace period is now twelve hours, and the state is stable.
identity | 7-0-0 | Custom domain cannot be verified | The TXT record was set five days ago and is visible from outside, but the verification still fails. | What does the lookup of the record answer from your side? Please paste it as text. | A trailing dot in the record confused the check. Verification succeeded after the change.
compute | 12-4-3 | Virtual machines restart without notice | Three machines of the production group restarted between 02:10 and 02:25 UTC. There is no entry in the activity log and no maintenance was announced. | Which machines were affected, and do they share an availability zone? | A host was taken out of service because of memory errors. We attach the root cause report and have credited the hour.
compute | 12-6-6 | Quota increase for the new region is still pending | We requested 256 cores for the region north two weeks ago, and the launch is on the first of the month. | Which machine sizes are planned, and is a second region possible? | The quota has been raised to 256 cores. It is available at once.
compute | 14-4-4 | Load balancer answers 502 under load | From about 900 requests a second on, the load balancer answers with 502 although all nodes are healthy. Below that everything is fine. | Could you send the request ids of three failed calls, and the idle timeout of your service? | The idle timeout of the service was shorter than that of the load balancer. With 75 seconds set, no errors were seen for two days.
compute | 13-3-6 | Disk snapshots fail with "limit reached" | Scheduled snapshots have failed for three nights. According to the portal 41 of 200 are in use. | Which disk is it, and is incremental mode on? | Old incremental chains counted towards the limit. They were merged and tonight's run was successful.
data | 15-2-3 | Nightly pipeline takes four hours instead of forty minutes | Nothing was changed on our side. The step "join orders" takes most of the time since the 3rd. | Please share the run ids of a slow and a fast night. | Statistics of the orders table were outdated. They are refreshed before each run now; last night took 38 minutes.
data | 15-6-1 | Connector to the accounting system loses its authorisation | Every eight hours the connector asks for a new sign-in and the reports stay empty until somebody notices. | Which type of credential is used for the connector? | The refresh token was not stored for service accounts. The fix is deployed; please authorise it once more.
data | 15-7-7 | Dashboard shows yesterday's figures as today's | Since the change to winter time, the sales dashboard is one day behind until 01:00 local time. | Which time zone is set for the workspace, and which for the data source? | The workspace was set to UTC. With the local zone the dashboard is right; we have improved the hint in the settings.
licences | 17-3-2 | Licences assigned but the features do not appear | We moved 85 users to the premium plan yesterday. The licence shows as active, the new features do not appear. | Could you name two users, and the time of the change? | The plan change was stuck in provisioning. It was started again and all users have the features.
licences | 16-7-7 | Invoice shows seats that were cancelled in time | The invoice of this month contains 30 seats that were cancelled before the renewal date. The cancellation is confirmed in the portal. | Please send the invoice number and the confirmation of the cancellation. | A credit note for 30 seats was issued. It will appear on the next invoice.
licences | 16-4-7 | Price of the renewal quote differs from the price list | The quote for the renewal is 12 percent above the published price list for the same term. | For which quote and which term? | The quote used the list of the next quarter. A corrected quote has been sent to you.
licences | 17-1-1 | Order is refused because the tenant is "not eligible" | The order for ten additional seats is refused at the last step. Last month the same order was accepted. | Which message code is shown, and which payment terms are set? | The credit check had expired. It was renewed and the order is through.
market | 18-0-0 | Listing stays in review for two weeks | Our application was submitted on the 2nd and the state is still "in review". The launch has been announced to customers. | Could you tell us the listing id, and whether the security questionnaire was answered? | The questionnaire lacked one answer. After it was added, the listing went live today.
market | 18-7-7 | Payout report does not match the orders | The payout of last month is lower than the sum of the orders in the report, and there is no deduction listed. | Please attach the payout report and the export of orders. | Two refunds were booked after the end of the month. We have added them to the report with their order numbers.
market | 18-4-2 | Private offer cannot be accepted by the customer | The customer opens the link of the private offer and sees "offer not found". The offer is active on our side. | In which tenant does the customer open the link? | The offer was addressed to the wrong tenant. It was issued again and has been accepted.
`),
  variants: [
    ['', 'It can be reproduced at any time.'],
    [' since this morning', 'It started this morning at about 07:40 local time.'],
    [' after the update', 'The last change was the update of Tuesday night.'],
    [' for the whole site', 'Everybody at the main site is affected; branch offices are not.'],
    [' in the finance department', 'Only the finance department is affected so far, about 25 people.'],
    [', again', 'We had the same in an earlier case, which was closed as solved.'],
    [' – urgent', 'The management asks for an answer today.'],
    [' on managed devices', 'Personal devices work; managed ones do not.'],
    [' with the new plan', 'It began when the customer moved to the new plan.'],
    [' during month-end closing', 'Month-end closing is on Friday, and the work depends on it.'],
    [' for new employees', 'Accounts created before October are fine.'],
    [', intermittent', 'It comes and goes; we have not found a pattern yet.'],
  ],
  vendor: [
    'Thank you for the details. We can reproduce the behaviour in our lab and have involved the product team.',
    'A quick update: the investigation goes on. We will write again by tomorrow noon at the latest.',
    'We looked at the logs you sent. The first error appears eleven seconds before the one you describe, so the cause lies earlier in the chain.',
    'My shift ends in a moment; a colleague from the next shift goes on with the case. A summary is in our notes, you need not repeat anything.',
    'Could you please try the following and tell us the result?\n\n1. Sign out everywhere.\n2. Wait for five minutes.\n3. Sign in with a private window.',
    'We have increased the log level on our side for the next 24 hours. If it happens again, the exact time is all we need.',
    'The correction is part of the release that is rolled out this week. Your tenant is in the second ring.',
    'Is the problem still there? Without an answer we will close the case in seven days; you can open it again for 30 days after that.',
  ],
  partner: [
    'Thanks, that is clear. We will collect the data with the customer and come back today.',
    'Attached you find what you asked for. The times in the log are UTC+1.',
    'We tried it with two accounts: with the first it works, with the second the error is the same as before.',
    'The customer asks for an estimate. Anything you can tell us helps, even if it is rough.',
    'Confirmed from our side: the workaround helps. Please keep the case open until the permanent correction is there.',
    'One more observation: it never happens between 22:00 and 06:00.',
  ],
  customer: [
    'We see the same here on our second site. Please include it.',
    'It works again for me since lunch time. Did you change something?',
    'I can be reached by phone until 17:00 if that is quicker.',
    'Our auditors ask about this. Could we have the cause in writing?',
  ],
  greeting: (name) => `Hello ${name},`,
  closing: 'Kind regards',
  wrote: (name, day) => `On ${day}, ${name} wrote:`,
  reminder: 'This is a friendly reminder: we wait for your answer to go on.',
  staff: {
    greet: 'Thank you for the case. I am looking into it now; you will hear from me within the hour.',
    asks: [
      'Thank you, that is what I needed. I have passed it on to the product team.\n\nOne more question: does it happen in **another browser or network** as well?',
      'I can see the effect in our logs as well. Could you tell me **when** it happened last, with the time zone?',
      'I have changed a setting on our side. Please try again and tell me whether it is better:\n\n1. Sign out everywhere.\n2. Wait for five minutes.\n3. Sign in again.',
    ],
    solution:
      'The cause is found and removed. Please check, and close the case if all is well; otherwise just answer here.',
  },
};
