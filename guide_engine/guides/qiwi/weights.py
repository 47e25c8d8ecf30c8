"""What each feature of a reader's words speaks for; only `make learn` writes this."""

LEARNED_FROM = "76d09b9ab04c0028"
"""Tells the phrases that this was learned from."""

TABLE = """\
account_access_lost amount_out_of_range apparent_double_charge balance_in_closed_wallet bank_security_block browser_or_adblock_interference card_closed_for_online card_declined card_scheme_not_accepted chargeback_rejected charged_but_order_unpaid charged_more_than_order currency_not_accepted currency_question dispute_needed dispute_window_missed double_charge duplicate_order_on_retry fake_customs fx_shortfall identification_required insufficient_funds invoice_expired limit_exceeded no_redirect not_ours off_platform_scam order_closed_after_payment order_frozen otp_accepted_but_payment_failed otp_delayed otp_expired otp_not_received otp_sent_to_old_number otp_wrong payment_pending_review payment_reference_missing payment_review_overdue phishing platform_error_code preauth_hold_not_released prepaid_balance_recovery receipt_question refund_blocked_by_open_dispute refund_delayed refund_fx_loss refund_other_currency refund_other_destination refund_overdue refund_to_closed_wallet refund_window_expired region_restricted registration_phone_unsupported same_payment_pending seller_pressure third_party_payer_mismatch topup_not_credited unauthorised_charge unknown_invoice wallet_blocked wallet_not_registered wallet_number_changed wallet_service_closed wallet_technical_error withdrawal_delayed wrong_amount_charged wrong_currency_charged wrong_recipient wrong_wallet_number
2 3 0 0 0 6 -1 2 1 -2 -2 2 0 0 3 3 -2 -1 -1 -2 1 0 -1 1 0 24 3 -4 -2 -2 2 0 -2 -3 -1 -1 0 1 5 -2 -1 -3 2 -4 0 -2 -4 -4 -1 -5 -3 1 -1 1 3 0 -2 3 1 0 -3 -7 1 3 -2 2 0 0 -2
0 75 52:5 56:6
000 70 1:5 11:6 65:10
000_lira 75 11:7 40:4
000_tl 85
02 85 30:7
05 80 7:8 30:5
1 65 1:18 11:13 19:6 66:-5
10 74 1:9 11:8 21:7
100 75 45:12 50:6
10001 70 39:32
1000_2606 85
1000_hata 82
1000_kod 82
1001 82 12:16
1001_para 85 12:7
1003 85 12:26
100_tl 82 19:4
10_dola 80 11:5 21:9
10_lira 85 1:8
11 78 30:5 37:12
11_11 82 37:7
11_indi 85 37:4
12 73 18:6 46:7 65:6
120 82 65:7
120_tl 85
1250 85 11:8
12_lira 85 65:8
12_tl 85 18:6 46:5
13 78 50:4 63:4
131 82 51:10
14 80 30:12 50:6 65:6
14_02 85 30:7
15 68 1:14 10:5 15:6 30:5
150 85 66:6
15_bin 78 1:10
15_gund 85
166 85 20:14
18 82 46:6
180 75 31:6 50:14
180_gun 82 50:13
199 85
1_000 85 11:8
1_dola 85 1:12
2 62 1:6 11:10 14:5 48:5 65:11 66:-5
20 70 11:8 48:9
200 75 29:6 41:6 67:4
200_lira 85 41:6
202 85 63:10
2024 80 3:8 49:4 62:12
2024_suba 85 3:6
2024ten 85 62:7
2026da 85 25:5 62:13
206 85 59:9
20_bin 82
20_dola 80 11:6
20_is 85 48:11
21 85 11:5
215 85 53:8
22 85
220 82 21:10
24 65 7:6 18:11 37:22
240 85
241 82 1:6
242 82 1:13
24_saat 65 7:6 18:11 37:22
25 82 1:5 44:-6 48:9
250 80
250_tl 85
2606 70 39:30
2606_yazi 82 39:9
2616 76 21:9 39:18
2616_hata 85 21:6
2618 72 29:-4 39:42
2618_yetk 85 39:5
27 82
298 82 60:12
2_000 82
2_500 85
2_aydi 85 14:8
2_bin 85
2_dola 85 1:8 21:7
2_gund 85 64:7
3 63 21:4 26:5 55:4 64:5
30 78 15:8
300 70 11:15 21:7 57:4 63:13
3000 85 56:7 65:6
300_dola 82 3:5 57:8
300_tl 85 10:5 48:5
303 85 68:5
30_gun 82 15:8
320 85 11:5 21:10
34 82 45:7
35 85
350 85 40:5
38 80 1:6
38_lira 85 45:4
3_bin 82 26:8
3_dola 85 19:7
3_gun 80 14:6 37:5 64:6
3_haft 85
3_lira 85 21:7
3d 59 5:5 29:14 31:7 32:14 34:11
3d_dogr 80 29:8 31:6
3d_ekra 74 31:5 32:4
3d_kodu 80 29:6 38:7
3d_onay 82 32:5
3d_sayf 80 34:5
3d_secu 78 5:5 30:4 32:8
3d_sifr 82 34:8
4 71 11:8 44:7 65:5 68:10
40 71 11:11 19:6 21:4 65:5
400 74 3:5 65:6
400_lira 85
400_tl 80 65:6
403 82 51:10
408 85 53:9
40_dola 80 11:9 21:7
42 82 1:5 25:5 33:4
45 80 11:9 33:5
450 82
450_lira 85
461 82 31:11
461_onay 85 31:8
47 85 11:9
48 82 35:-9 37:13
480 82
48_saat 82 35:-9 37:13
4_bin 80 65:6
4_gun 85 37:4 44:8
5 67 1:12 11:6 23:6 64:4 65:8
50 74 1:4 21:13 58:-5 65:4
500 68 45:4 63:13 65:14
5000 80 3:11 65:6 67:8 68:-5
5000_rubl 82 3:6 67:5
500_hata 85 63:14
500_lira 76 11:6 67:4
500_tl 82 1:5
540 85 11:7
55 85 21:16 58:-5
5_000 85 65:7
5_bin 82 23:9
5_gun 85 64:7
5_is 85 37:5
5_tane 85 17:5
6 73 11:5 32:6 48:9
60 80 11:12
600 85 41:5
60_lira 85
640 85 10:9
6_000 85 57:5
6_haft 85 48:11
6_hane 85 32:7
7 75 11:4 68:11
70 85 14:7 45:5
700 80 11:10
72 82 35:-5 37:10
72_saat 85 35:-5 37:11
749 85 63:13
749_dest 85 63:13
75 85
750 75 56:5 63:10 65:5
750_lira 85
750_tl 82 56:6
774 85 59:10
7_bin 85
7_lira 85 11:5
7_yazm 85 68:10
8 80 3:8 68:6
80 82 21:9 45:7
800 80 65:7
800_lira 85
86 85 52:5 65:5
860 85 65:5
8_bin 85
9 78 8:8 21:8 66:10
90 69 31:5 45:5 50:5 52:20 57:5 60:-5
900 73 41:4 45:5 57:4
900_lira 76 41:5 45:6 57:5
90_numa 85 52:11 60:-4
9792 85 8:13
9792_basl 85 8:8
99 80 11:8 66:8
99_dola 85 11:9 66:4
=0 42 3:37 5:-6 12:-5 14:-4 15:-4 17:-5 25:-10 27:-6 38:11 44:-6 46:-5 47:-6 48:-5 49:46 50:-7 54:-4 60:5 62:63 63:-4
=1 32 2:-4 3:12 4:-7 5:-10 7:-8 8:-6 9:-5 12:5 14:-7 15:-7 16:4 18:-5 20:12 21:13 23:6 25:-14 27:-7 28:-6 29:-5 30:-4 31:-6 32:-5 33:-6 34:-5 36:-6 37:-6 38:-5 39:-7 40:-8 41:-5 43:-5 44:-6 45:-8 46:7 48:-6 49:22 50:-6 52:-5 54:-7 56:25 59:23 60:25 61:22 62:18 63:8 64:13 65:-7 68:13
=10 36 2:51 6:-4 7:-5 8:-5 9:4 11:-7 12:-6 16:78 17:20 18:-4 19:-4 20:-6 21:-7 23:-5 25:-6 28:-5 29:-4 32:8 34:4 35:-4 36:-5 37:5 38:-4 40:-7 41:-5 43:10 46:-6 47:-5 50:-5 51:-5 53:23 54:-4 55:-5 58:-7 59:-6 60:-5 64:-6 65:-4 66:-7 67:-6
=11 49 2:24 7:8 10:-6 16:30 17:6 25:-6 32:6 34:6 45:6
=12 35 0:-7 1:-6 2:16 4:-7 5:-8 6:-5 10:32 11:25 14:-7 15:-4 16:34 17:-5 18:-4 20:-6 22:-5 25:-16 26:-7 29:10 30:-6 32:-6 34:-6 36:-6 41:-4 44:-5 46:-8 48:-7 49:-5 51:-5 52:-4 53:-5 54:-7 55:-7 57:17 60:-5 64:26 65:25 66:31 67:-5
=13 47 2:25 4:14 7:10 16:-7 21:5 25:-7 40:54 59:25
=14 38 1:-5 3:-5 4:-5 5:-4 7:28 9:13 10:12 11:-6 13:-6 15:6 17:5 25:-9 26:-6 27:-5 28:-5 29:9 31:11 32:-6 33:-4 35:-9 38:-5 39:5 42:4 43:-4 45:-5 47:-5 50:11 54:-7 55:4 56:6 58:-7 62:-4 64:20 68:-6
=15 47 1:21 21:15 23:61 25:-8 40:21 56:-4 57:-4 59:5
=16 39 2:17 3:5 4:-5 6:-4 10:-8 12:31 13:22 14:-6 15:-5 16:-4 17:-5 19:58 20:-5 21:-7 22:-5 23:-5 24:-5 26:-6 27:-4 29:-5 30:-6 34:-4 35:-5 37:-4 38:9 40:-5 41:4 42:-5 43:-6 44:-9 45:37 46:6 47:-6 51:-5 54:-4 56:-6 57:-8 58:-5 63:-5 66:16 67:-6 68:-5
=17 25 0:-14 1:13 3:27 5:-13 6:-10 7:-5 8:-11 9:-4 10:22 12:9 13:11 14:-10 15:-9 17:-12 18:-5 19:15 20:-6 21:36 22:-5 24:-8 25:-30 27:9 28:-6 29:6 30:-11 31:-7 32:-10 33:-10 34:-11 38:5 39:-6 40:11 41:23 42:-7 44:5 46:9 47:11 50:-9 51:-10 52:-9 53:-9 55:-11 56:23 60:-9 62:-9 64:12 67:20
=18 41 1:-5 4:12 5:7 7:-5 10:8 11:-6 13:-6 14:-5 19:17 22:9 23:6 25:-7 26:17 29:-4 31:-4 36:18 42:-6 44:-5 45:-6 48:-4 49:-4 54:-4 55:7 56:45 57:-6 58:-5 61:-5 62:10 63:-4 66:-7 67:20 68:-5
=19 50 1:-5 3:-5 10:9 11:27 18:14 19:8 21:11 36:4 38:12 42:14 44:4
=2 38 0:-6 2:-6 5:-7 7:-5 8:-4 9:4 11:-5 12:4 14:-7 15:-6 17:-4 21:5 22:26 23:-6 24:-5 25:-9 26:-5 27:-5 28:-5 29:-5 30:-5 31:-5 32:-5 36:8 37:-5 38:-6 39:-4 42:63 43:-5 45:-5 47:-4 48:5 49:-6 50:-5 52:-5 53:20 54:-6 56:13 58:31 59:7 62:-5 64:-5 65:4 68:15
=20 37 0:16 1:-5 2:13 5:7 7:-7 8:-5 11:-6 14:10 15:9 16:-6 19:-4 22:-6 23:-5 25:-4 26:-8 27:-6 29:-4 30:-6 31:-6 34:-5 37:-5 38:-7 39:-4 42:-5 43:-6 45:-4 47:-4 49:-5 50:-4 52:44 55:5 56:-6 57:11 60:49 62:13 64:-4 65:-5 68:-9
=21 34 0:-5 4:-5 6:-5 7:-7 8:4 10:-4 11:-5 12:-6 13:-6 15:-6 19:-4 21:-6 29:-7 32:12 33:33 34:-5 36:10 37:-5 40:-4 44:-4 45:-5 46:-5 49:-6 51:-6 52:34 54:-5 55:-7 57:-5 59:-6 60:27 61:32 62:-7 63:-9 64:-5 65:-5 66:-5 67:10 68:35
=22 35 0:-5 1:-5 2:-8 4:-7 5:-8 7:-7 10:6 11:-7 12:14 14:19 18:-5 19:-6 21:-7 23:-5 24:14 25:-12 26:20 27:5 28:11 30:-6 31:-6 32:-5 33:-5 34:-6 36:11 41:-5 43:14 44:8 46:-5 50:13 52:-5 53:-7 54:32 56:-7 57:-5 59:-6 60:-5 63:-8 65:10 68:-6
=23 30 0:-8 6:-6 8:5 12:9 13:-8 14:-4 16:-9 17:-7 19:-5 21:-6 25:-12 26:-7 30:-9 31:11 32:-6 34:15 36:13 37:8 38:12 39:6 40:-5 41:-4 42:4 47:-7 49:5 52:9 55:-7 57:-9 58:-5 59:10 61:-6 63:8 65:8 68:16
=24 55 4:8 9:5 14:11 18:7 26:27 38:26
=25 36 1:-5 3:6 4:16 5:10 6:27 7:-7 10:-4 11:-5 12:6 16:-5 17:-4 22:6 23:-4 24:16 25:-10 27:25 33:4 35:-7 36:-6 37:-5 38:-7 39:-4 41:4 42:-5 44:-8 45:-4 46:-7 47:4 49:18 54:13 58:-5 59:5 61:7 62:14 64:-5 66:-6 67:-5 68:-5
=26 38 2:-6 3:-5 4:-4 7:7 10:5 11:-6 12:14 13:-6 17:7 19:-5 22:-7 24:-7 25:-14 26:-6 28:-5 29:10 30:-4 32:-6 33:-7 34:26 35:-6 36:-4 37:-5 38:-11 39:33 42:-6 44:-5 45:-4 51:7 54:-5 56:-6 57:-7 60:8 61:-5 62:-6 63:51 65:10 66:-5 68:17
=27 38 2:-5 4:6 5:26 6:4 8:-4 11:-5 13:-6 15:8 17:-5 19:-4 21:11 26:-7 27:-7 28:28 29:6 30:-5 33:-5 35:-7 36:8 38:-5 48:-4 50:-4 51:4 54:-6 55:-5 57:-4 59:13 61:5 63:7 65:-4 66:-4 67:-7
=28 40 3:-5 10:14 11:-4 14:14 20:-5 22:-5 24:5 27:-8 29:-4 31:-6 32:37 34:-6 38:-7 44:12 46:8 48:12 50:-5 53:-4 54:7 55:-4 56:7 58:4 64:7 66:-4
=29 44 1:-4 5:-6 6:11 8:7 24:-4 34:-6 38:-4 51:64 52:23 60:-4 63:-6 66:7 68:6
=3 43 1:-5 2:23 5:-5 7:-6 10:12 11:6 12:-4 13:-4 15:6 16:6 17:-5 19:-5 22:5 24:-5 25:-5 29:8 31:8 35:-4 36:-4 42:27 48:8 49:-4 50:12 57:8 58:-4 62:-6 66:13 68:-4
=30 52 11:9 18:58 25:6
=4 28 0:-9 1:-10 2:-11 4:-9 5:-12 6:-7 8:-9 10:-13 11:-11 12:-11 13:-14 17:-5 19:-15 20:-8 21:-11 22:-10 23:-4 24:10 25:-20 26:-9 28:-5 29:-10 30:-8 31:-8 32:-9 33:-13 34:-8 35:-10 36:-10 37:-10 38:6 39:-6 42:-11 43:42 44:59 45:41 46:53 47:45 48:45 49:48 50:57 51:-8 52:-8 53:-8 56:-12 57:-11 58:-7 59:-13 60:-8 61:39 62:-18 63:-11 64:-11 66:-16 67:6 68:-7
=5 41 5:-5 7:-5 9:47 10:-4 14:18 15:44 22:-5 24:-4 25:-6 26:-6 28:14 31:-5 37:-4 38:-5 43:53 44:-9 48:-6 50:-6 54:23
=6 36 1:-6 2:-6 3:-5 6:-6 7:12 8:-5 10:-7 12:-5 13:-5 14:-8 16:-4 20:16 22:-6 25:-14 26:-7 29:34 30:10 31:19 32:24 33:14 34:8 35:17 36:-6 37:26 39:-7 41:-4 42:-6 43:-5 44:4 45:-4 46:-4 47:-5 48:-5 50:-5 51:-5 53:-5 54:11 59:-4 60:-5 61:-5 62:-6 63:-7 65:-5
=7 31 1:-6 2:-7 3:-7 5:-14 7:-8 8:-8 10:-11 11:-8 12:-5 13:-7 14:-12 15:-8 16:-8 17:-8 18:8 19:-5 20:-8 21:-5 22:-6 23:-6 24:-9 25:-18 26:-9 27:-7 28:-7 29:41 30:51 31:46 32:57 33:34 34:62 35:-10 36:10 37:-10 38:33 39:43 40:-7 42:-8 43:-5 45:-6 46:-5 47:-7 48:-9 49:-6 50:-8 51:-10 52:13 53:-5 54:-9 55:-8 58:-6 59:-7 60:-8 61:-7 62:-9 63:-8 64:-8 65:-8 66:-7 67:-9
=8 61 7:4 29:-4 30:14 32:17 46:4 58:11
=9 51 5:17 6:4 15:13 24:9 25:-7 28:8 34:5 43:6 65:11 67:5
abd 85 51:5 57:8
abi 82
abim 85
abim_kart 85
abimi 85
abl 80 55:4 62:5
abla 80 55:4 62:5
ablam 80 55:4 62:5
ablamin 85 55:5
abo 61 7:6 10:4 11:6 21:9 35:4 57:9 58:4
abon 61 7:6 10:4 11:6 21:9 35:4 57:9 58:4
abon_ipta 85 44:5
abon_oded 85 10:6 35:7
abon_ucre 78 7:6 16:4 36:6
abon_yeni 82 21:8
abone 61 7:6 10:4 11:6 21:9 35:4 57:9 58:4
aboneli 62 7:6 10:5 11:6 21:9 35:4 57:8 58:5
ac 82 15:8
ac_dugm 85 15:7
aca 57 0:6 6:11 14:5 28:8 52:15
acab 68 24:4 28:6
acaba 70 24:4
acabi 82 28:7
acabili 82 28:7
acac 82 52:4
acaca 82 52:4
acacagi 85 52:4
acam 70 0:8 15:7 52:10
acama 82 15:8
acamazs 85 15:9
acami 72 0:7 6:4 52:10
acamiyo 72 0:7 6:4 52:10
acar 70 6:9 14:5 52:6
acari 74 6:9 14:5 28:5
acark 85 52:7
acarken 85 52:7
acc 82 51:8
acce 85 51:9
acce_deni 85 51:9
acces 85 51:9
ace 80
acel 80
acele 80
aci 40 0:10 2:-4 5:20 6:10 9:-5 12:9 13:-4 14:11 15:5 16:-5 17:9 22:-5 23:-6 26:-7 27:-5 29:-5 30:-4 32:6 34:-4 36:23 38:-6 43:17 44:-5 49:-4 50:-5 51:4 53:11 54:-8 55:-6 57:-6 60:7 62:16 63:-4 64:-4 66:-5 68:-8
acic 85 14:5 62:4
acica 85 14:5 62:4
acik 48 5:5 6:8 7:5 11:6 12:6 26:-4 36:28 39:7 43:25 53:17 56:4 66:-4
acik_adim 82 36:7
acik_alan 85
acik_bile 85
acik_degi 82 6:8 12:6
acik_fatu 80 17:11 53:12 58:-6
acik_goru 85 6:4
acik_iade 82 43:9
acik_inte 85 7:4
acik_itir 82
acik_kald 82
acik_kalm 85 0:4
acik_kism 80
acik_kodu 80 56:11
acik_odem 76 36:5 53:4
acik_oldu 82 43:10
acik_para 85
acik_sati 85 43:6
acik_sipa 78
acik_yazm 85
acik_yok 76 36:5 39:6
acikk 72 5:15
acikken 72 5:15
acikl 56 11:9 36:37 39:9 56:6 58:5
aciklam 57 11:6 36:38 56:7 58:6
aciklan 82 7:5 25:5
aciklay 85 39:6
acil 48 0:9 5:15 14:10 15:8 17:5 27:-4 32:6 40:6 51:7 53:-5 54:-5 60:7 62:15 68:-5
acil_bank 82 32:9
acil_bask 85 62:4
acil_bemb 85
acil_cuzd 82 60:6
acil_kapa 85 5:4
acil_numa 85
acil_penc 82
acil_urun 80
acila 75 15:5 17:5 62:11
acilaca 85 62:7
acilami 85 15:5
acild 70 5:8 17:5 24:6 32:7
acili 60 5:6 14:18 15:-9 35:5 62:6
aciliyo 67 20:4 62:5
acilm 54 0:11 5:6 15:14 40:8 51:9 60:6 62:4 68:-4
acilmad 72 24:7 36:5 59:6
acilmam 76 6:6 12:5 60:8
acilmis 73 0:6 58:7 60:8
acilmiy 59 0:8 3:4 5:10 15:16 40:6 51:9 52:6 60:-5 62:7
acin 73 67:4
acinc 74 53:4
acip 82 14:5 62:6
aciy 75 0:5 12:5
aciy_serv 85 12:6
aciyo 75 0:5 12:5
aciyoru 80 5:4 12:5
acm 53 6:8 12:5 14:7 15:7 17:4 20:4 25:-6 54:7 57:5 60:13
acma 57 6:5 12:4 14:9 15:9 54:9 57:7 60:14
acma_cali 85 52:5
acma_dugm 85
acma_gecm 85
acma_gere 80
acma_isti 82 14:5 62:5
acma_lazi 85 12:8
acma_miyi 80 14:9
acma_sipa 85 60:4
acma_sure 76 15:12
acmad 73 57:11 60:19
acmadan 76 60:12
acmadim 85 57:13 60:4
acmak 85 14:5 62:5
acmal 75 14:15
acmaliy 85 21:5
acmam 71 12:7 15:4
acmamis 80
acmay 80 52:4 54:5
acmi 64 6:4 17:7 20:8 26:4 38:6 43:4 53:4 59:5
acmi_bank 85 38:6 43:5
acmis 70 0:4 6:5 17:8 38:7 43:5
acmisim 85 0:7 53:7
acmisla 82 6:6 38:9
acmisti 82 43:6
acmiy 72 20:9 26:6 59:7
acmiyor 75 20:4 26:6
acs 85 14:6
acsa 85 14:6
acsam 85 14:6
act 55 6:12 14:-4 15:11 25:-5 28:4 43:7 54:5 59:5 61:7
acti 55 6:12 14:-4 15:11 25:-5 28:4 43:7 54:5 59:5 61:7
acti_anla 85 54:4
acti_bagl 85
acti_cuzd 85 61:5
acti_gere 85
acti_iade 78 61:6
acti_miyi 85
acti_sati 78
acti_yine 85
actig 75 54:6 61:5
actigim 75 54:6 61:5
actim 61 15:8 43:7 61:4
actir 70 6:11 15:7 59:5
actirab 85
actirir 85
actirma 80 6:7
actirmi 82 15:8
ad 82 55:9
ad_soya 85 20:4 55:5
ada 68 26:12 38:9 67:12
adam 68 26:12 38:9 67:12
adam_kayb 85 26:8
adam_para 85
adam_tele 85
adami 85 38:4
adb 85 5:9
adbl 85 5:9
adblo 85 5:9
adblock 85 5:9
ade 82 14:6 23:5
adet 85 14:6
adg 82 5:10
adgu 82 5:10
adgua 82 5:10
adguard 82 5:10
adi 53 0:7 18:6 25:-5 26:6 29:6 36:16 55:30 58:13
adi_fark 82 55:5
adi_kart 85 55:13
adi_paro 85 0:9
adim 59 29:8 36:11 51:4 58:16
adim_acik 85 36:4
adim_acil 85 58:9
adim_kull 80 26:9
adim_yazm 85
adima 76 58:12
adimi 63 26:5 29:8 36:9 51:5
adimina 85 51:4
adimind 74 60:6
adimini 85 29:7
adimizi 80 26:9
adiml 82
adin 68 18:6 36:6 55:7
adina 73 18:6 55:5
adini 76 36:7 57:5
adiy 76 55:5
adiy_gele 85
adiyl 76 55:5
adr 56 18:14 24:4 38:13 51:12 57:10 67:6
adre 56 18:14 24:4 38:13 51:12 57:10 67:6
adre_bask 82
adre_belg 82 20:5
adre_bulu 85
adre_cubu 85 38:7
adre_degi 82 25:4
adre_fark 82 55:6
adre_gond 85 18:6
adre_kapa 85 22:8
adre_turk 85
adre_yanl 82 25:5 67:4
adre_yuzu 82 51:12
adres 56 18:14 24:4 38:13 51:12 57:10 67:6
adresim 71 25:8 51:8
adresin 72 24:5 50:5 51:7
ag 80 8:8 56:5
ag_onay 85 56:6
agd 85 5:12 37:4
agda 85 5:12 37:4
agi 74 5:6 8:11
agi_dest 85 8:4
agin 85 8:5
agini 85 8:5
ahm 85 67:8
ahme 85 67:8
ahmet 85 67:8
aid 85 36:4 67:7
aida 85 36:4 67:7
aidat 85 36:4 67:7
air 85
airb 85
airbn 85
ait 61 36:6 53:5 55:15 57:12 58:11 60:7 61:7 68:-6
ait_degi 80 14:6 55:6 57:4
ait_hesa 80 60:7
ait_oldu 82 36:6
ait_olma 76 57:13 58:15
aitm 85
aitmi 85
akb 82 4:7 9:5
akba 82 4:7 9:5
akban 82 4:7 9:5
aks 68 25:5 30:5 35:14
aksa 68 25:5 30:5 35:14
aksa_beri 85 37:4
aksa_oded 85 35:10
aksa_yava 85 25:5
aksam 68 25:5 30:5 35:14
aksamla 85 25:5
akt 59 24:12 25:-4 35:4 41:5 47:4 64:12
akta 61 24:12 38:4 41:6 42:4 47:5 64:13
akta_isti 82 3:5
akta_para 85
aktar 61 24:12 38:4 41:6 42:4 47:5 64:13
aktaram 85 64:5
aktardi 78 19:4 56:5
aktaril 74 24:7 57:5
aktarim 85
aktarma 75 3:4 24:7 64:6
aktarmi 78 21:5
akti 74 7:7 35:7
akti_degi 85 37:5
aktif 75 7:7 35:7
al 80 17:6 41:5
ala 49 1:8 3:25 25:-5 32:8 36:7 42:9 46:5 47:-5 49:10 57:-4 62:-5 66:-5
alab 67 3:4 26:5 41:4 42:12 49:7
alab_miyi 70 26:6 41:4 42:7 49:7
alabi 67 3:4 26:5 41:4 42:12 49:7
alabili 68 26:6 41:4 42:12 49:7
alac 59 1:4 3:26 25:-4 46:8
alac_basv 80 3:11
alac_goru 85 46:8
alac_kayd 85
alac_list 82 3:4
alac_olar 80 49:5
alaca 59 1:4 3:26 25:-4 46:8
alacagi 72 1:7 42:5
alacakl 75 3:13
alacakt 80 20:5
alak 82 14:9 58:4
alaka 82 14:9 58:4
alakasi 82 14:9 58:4
alam 61 1:7 23:4 32:10 53:5
alama 68 1:8 7:6 49:4
alamadi 72 1:9 7:6
alami 68 12:5 32:12 53:6 64:4
alamiyo 68 12:5 32:12 53:6 64:4
alan 68 5:8 10:5 36:13 56:6
alan_bos 85
alan_kodu 85 36:6
alani 75 36:16
alanina 80 36:6
alanini 85 36:8
alanl 82 5:8
alanlar 82 5:8
alay 85
alayi 85
alc 85 1:4
alca 85 1:4
alcam 85 1:4
ald 45 5:-4 9:8 10:10 11:-4 14:5 16:9 25:-7 26:19 27:14 29:-4 30:-4 32:-5 35:4 38:7 45:7 46:-5 47:-5 49:-4 54:14 57:-6 62:-5
alda 85 26:12
aldi 45 5:-4 9:8 10:10 11:-4 14:5 16:9 25:-7 26:12 27:14 29:-4 30:-4 32:-5 35:4 38:7 45:7 46:-4 47:-5 54:14 57:-6 60:4
aldi_baki 85 20:9
aldi_bank 76 9:10 39:5
aldi_bask 85
aldi_biri 85 16:4
aldi_cuzd 82 21:5 56:5 60:7
aldi_donu 85 45:4
aldi_hava 85
aldi_hesa 85
aldi_iade 85 61:7
aldi_itir 85 9:4
aldi_kart 85 55:10
aldi_kula 85 14:6
aldi_odem 74 26:5 35:4 63:4
aldi_onay 82 54:6
aldi_para 72 26:15 44:6 67:4
aldi_saat 85 14:5
aldi_sipa 85
aldi_site 85 26:7
aldi_tele 85 27:5
aldi_urun 78 0:5 10:7 14:6
aldi_yeni 85 61:4
aldig 62 10:10 14:14 22:4 27:5 41:5 58:6
aldigim 63 0:4 10:10 14:14 22:4 27:5 41:5 58:4
aldigin 85
aldik 78 27:7
aldikta 85 27:7
aldil 78 38:6 44:7
aldilar 78 38:6 44:7
aldim 49 10:5 20:4 25:-7 26:18 32:-4 45:7 54:21 55:6 60:6 61:5
aldin 85 27:5
aldiniz 85 27:5
ale 85 9:5 45:5
aley 85 9:5 45:5
aleyh 85 9:5 45:5
ali 32 5:-7 6:4 7:8 10:11 11:5 12:5 14:-6 16:8 18:-5 20:6 22:-5 25:-7 28:5 31:-7 35:6 36:-6 37:-4 39:16 41:-6 42:7 45:5 48:-5 54:-4 56:-6 57:4 59:4 62:6 64:-8 65:-6 67:8
alic 52 15:7 55:4 60:9 62:-5 63:4 67:19
alic_adi 85
alic_ayni 85 55:7
alic_cuzd 82 21:4
alic_dogr 85
alic_iade 85 48:5
alic_kodu 82
alic_koru 78 15:13
alic_numa 76 60:10
alic_odem 80 1:5 55:4
alic_para 82 29:6 38:5
alic_rubl 82 66:6
alic_sipa 85
alic_tara 85 63:9
alic_yanl 82 67:9
alica 74 1:4 50:6
alici 53 15:8 25:-6 55:5 60:9 63:5 67:20
alicida 85 29:6
alicila 78 67:4
alicimi 74 35:4
alicini 74 60:8 67:5
aliciya 80 14:6 48:5 56:4
alie 42 0:6 3:-5 10:6 13:4 24:5 31:-4 36:-4 39:25 43:4 49:8 50:-4 52:-4 59:-5 62:8
alie_2606 85
alie_alis 82
alie_ayni 80 16:7
alie_baki 85 47:8
alie_bank 85 39:4 43:7
alie_dest 76 38:7 49:4
alie_eski 85 68:8
alie_fiya 85
alie_geri 76 24:13
alie_giri 82 0:5 5:6
alie_guve 82 27:6
alie_hang 82
alie_hata 82
alie_hesa 72 0:9 33:7 57:6
alie_iade 66 44:8 46:10 49:4
alie_ipay 85
alie_kabu 82
alie_karg 85
alie_kart 80 7:5 32:4
alie_kayi 85
alie_kodu 85 29:10
alie_odem 59 6:5 10:8 39:10 62:4
alie_oden 80 10:7
alie_para 76 12:-6 13:9 49:11
alie_sati 80 26:8
alie_sifr 85
alie_sipa 67 1:5 28:7 42:6 62:8
alie_uygu 78 39:11
alie_verd 85 39:6
aliex 42 0:6 3:-5 10:6 13:4 24:5 31:-4 36:-4 39:25 43:4 49:8 50:-4 52:-4 59:-5 62:8
aliexpr 42 0:6 3:-5 10:6 13:4 24:5 31:-4 36:-4 39:25 43:4 49:8 50:-4 52:-4 59:-5 62:8
alim 68 2:5 20:5 23:8 25:-4 27:5 35:5 53:6
alim_bekl 85 35:4 37:4
alim_ipta 85 40:4
alimi 70 2:5 23:5 27:5 35:6 53:6
alimind 85 30:4
alin 48 7:8 9:5 10:16 11:7 12:12 16:13 20:-4 21:-6 28:5 35:8 37:-6 46:-4 59:9 63:-4 66:9
alin_baki 85 59:5
alin_bank 82 40:4
alin_cuzd 85
alin_dedi 85
alin_dola 85 40:8
alin_guve 85 59:4
alin_hata 85 12:8
alin_ikis 85 16:7
alin_link 85
alin_mail 85 38:4
alin_odem 85 12:8
alin_para 85 57:6
alin_reze 85 10:6
alin_sati 85 26:7 28:5
alin_sipa 85 35:5
alin_tuta 85
alin_yazi 85 53:4
alina 64 7:13 12:23 29:9 40:8 67:7
alinama 66 7:15 12:20 29:10 67:7
alinc 80
alind 61 9:5 10:14 16:10 28:8 35:7 44:4 59:12
alini 67 25:7 26:5 42:7 45:5
aliniyo 75 42:7 45:6
alinm 59 10:7 11:13 12:-6 16:6 35:5 57:5 66:13
alinmad 78 10:5
alinmis 62 11:13 12:-6 16:7 35:6 57:6 66:13
alinmiy 80
alip 68 10:5 19:5 26:6 52:6
alipa 73 10:5 20:4 52:7
alir 62 3:5 25:9 42:6 61:5
alir_dola 85
aliri 69 3:6 25:10 42:7
alirk 73 45:6
alirken 73 45:6
alirs 85
alirsam 85
alis 47 2:6 5:-4 6:12 7:7 13:4 14:-4 20:8 23:4 24:5 25:-8 30:4 38:-5 45:11 57:6 58:9 62:5 66:-5
alis_acar 85 6:8
alis_ayri 85 2:7
alis_eski 85 68:6
alis_hang 82 13:8
alis_izni 85 6:5
alis_kapa 75 6:5
alis_kuru 78 45:10
alis_limi 82 23:7
alis_onay 82 7:9
alis_para 85 59:5
alis_sati 85 19:10
alis_site 72 24:5
alis_tama 85 7:15 30:5 40:-6
alis_tuta 85
alis_yapa 71 32:9
alis_yapi 80 20:12
alis_yapm 70 57:9 58:16 62:6
alis_yapt 74 11:6
alis_yari 85 12:5 31:5
alis_yetk 85
alis_yine 85 29:8
alisv 48 2:5 6:12 7:7 11:5 13:5 14:-4 20:8 23:5 24:5 25:-8 30:4 38:-5 57:6 58:10 62:6 66:-4
alisver 48 2:5 6:12 7:7 11:5 13:5 14:-4 20:8 23:5 24:5 25:-8 30:4 38:-5 57:6 58:10 62:6 66:-4
aliy 60 8:6 12:4 34:6
aliy_baki 85 23:4
aliy_cuzd 85 20:5
aliy_odey 85
aliyo 60 8:6 12:4 34:6
aliyorm 85 12:7
aliyoru 63 34:6 60:4 63:5
all 85 12:5
allo 85 12:5
allo_donu 85 12:5
allow 85 12:5
allowed 85 12:5
alm 47 0:-4 2:-4 7:-4 8:7 12:12 21:6 23:-4 26:-5 29:6 30:-4 32:12 44:-5 48:8 50:8 51:5 57:13 58:8
alma 53 3:6 12:-4 29:8 31:5 32:6 38:5 48:8 51:6 58:10
alma_alis 85 32:7
alma_fatu 85 25:5
alma_iste 78 21:10
alma_kart 85 38:5
alma_kuze 85 51:5
alma_site 85 13:7
alma_soyl 82 32:7
alma_yapm 85 57:5
almad 62 31:7 32:9 48:12 57:5 58:14
almadig 78 32:7 58:6
almadik 85 22:6
almadim 70 32:5 48:13 57:7 58:11
almak 67 3:12 14:5 21:7 38:6
almam 82 29:6 47:6
almamis 85 29:6
alman 70 13:9 15:8 51:7 55:5
almanya 72 13:9 51:7 55:5
almay 85
almi 56 8:10 11:5 12:18 25:-5 32:8 50:12 57:11
almi_iki 85
almi_kart 85
almi_oper 85 32:4 50:6
almis 63 11:7 40:5 50:5 57:14 59:6
almisla 75 11:8 59:9
almisti 80 47:4 50:7
almiy 62 8:12 12:22 21:6 25:-4 32:9 50:9
almiyom 85 12:8
almiyor 65 12:16 21:7 32:10 50:7
alr 80 53:16
alre 80 53:16
alre_paid 80 53:16
alrea 80 53:16
already 80 53:16
als 80 25:13
alsa 80 25:13
alsam 80 25:13
alt 55 1:21 8:5 14:5 19:8 25:13 39:7 44:6 50:6 63:5
alt_sini 80 1:14
alti 56 1:11 8:5 14:5 19:9 25:11 34:4 39:7 44:7 50:6
alti_ay 82
alti_ayda 85 50:8
alti_gun 85 44:9
alti_hane 82 8:6 34:7
alti_ipay 85 39:4
alti_kald 82 19:6
alti_saat 82 27:5
alti_yuz 85
altin 62 1:12 19:11 25:7 39:9 43:4
altinci 85 44:6
altinda 65 1:12 19:5 39:9 43:4
alty 80 63:11
alty_cokm 85 63:8
altya 80 63:11
altyapi 80 63:11
ama 59 40:5 53:4 57:7
amaz 59 40:5 53:4 57:7
amaz_iade 78 44:6
amaz_kart 80
amaz_odem 76 17:4 63:6
amaz_sipa 75 35:4 40:8 53:8
amazo 59 40:5 53:4 57:7
amazond 75
ame 76 8:22
amer 80 8:11
amer_expr 80 8:11
ameri 80 8:11
america 80 8:11
amo 82 1:12
amou 82 1:12
amou_erro 85 1:5
amoun 82 1:12
an 74 63:17
an_gerc 85 63:10
an_yani 85 63:7
ana 68 2:5 6:9 13:6 24:8
ana_hesa 85 13:8
ana_kart 80 2:6 6:7
anah 78 0:5
anah_gelm 85 14:4
anaht 78 0:5
anahtar 78 0:5
anas 85 24:9
anasa 85 24:9
anasayf 85 24:9
anc 82 30:6
anca 82 30:6
ancak 82 30:6
and 73 63:16
anda 75 63:17
anda_isle 85 63:11
anda_list 85 2:4
andr 85 5:5
andro 85 5:5
android 85 5:5
ani 73 31:5 63:6
anin 74 31:5 63:6
anind 74 31:5 63:6
anl 50 14:11 15:18 26:4 28:4 34:5 39:10 46:9 49:11 54:16 58:4 65:6
anla 50 14:11 15:18 26:4 28:4 34:5 39:10 46:9 49:11 54:16 58:4 65:6
anla_ac 82 15:8
anla_acab 85 28:7
anla_acik 85 43:5
anla_acil 78 14:19 15:-6
anla_acma 73 54:9
anla_geli 82
anla_kapa 72 15:7 54:12
anla_kaza 78 49:13
anla_nedi 85
anla_sure 78 15:9
anlad 85 15:7
anladim 85 15:7
anlam 63 39:11 46:12 58:8
anlamad 69 29:5 46:8 58:9
anlamin 80 39:12
anlas 55 14:14 15:16 25:-6 26:6 28:5 43:5 49:7 54:19 65:8
anlasam 85 14:10
anlasil 85 65:10
anlasma 56 14:9 15:18 25:-5 28:5 43:5 49:7 54:22
anlasti 80 26:13
anlat 74 25:9 49:4
anlatiy 85
ann 62 11:4 31:6 32:5 55:10 56:4
anne 62 11:4 31:6 32:5 55:10 56:4
anne_cuzd 85 59:5
anne_kart 76 32:5 55:7
anne_kodu 85
anne_numa 85 68:5
annem 62 11:4 31:6 55:10 56:4
annemin 69 32:5 55:9
ano 82 20:15
anon 82 20:15
anon_cuzd 82 20:15
anoni 82 20:15
ant 76 5:6 25:7
anta 82 25:9
antal 82 25:9
antalya 82 25:9
anti 82 5:7 58:4
anti_prog 85 5:7
antiv 82 5:7 58:4
antivir 82 5:7 58:4
api 68 12:4 29:4 62:5 63:8 68:5
api_curr 85 12:8
api_fatu 85
api_qw 85 59:4
app 85 0:5 57:9
appl 85 0:5 57:9
apple 85 0:5 57:9
ara 51 1:7 4:7 11:9 13:-4 18:5 29:4 31:5 38:10 40:4 45:4 47:4 49:5
arab 80 25:13
araba 80 25:13
arac 73 40:9 49:11
arac_kira 82 40:6
arac_tesl 85 40:5
araci 76 40:4 49:7
arad 62 4:4 7:7 11:9 15:5 29:8 48:5
arad_bize 85 29:7
arad_fark 80 11:10
arad_kayb 85
arad_odem 85 28:6
arad_tran 85
arad_uc 85 48:9
arada 68 11:10 15:6 19:4 28:4 48:6
aradaki 73 11:11 19:4
aradi 69 4:5 7:9 29:5 38:5
aradila 80
aral 78 1:11
aral_disi 82 1:11
arali 80 1:11
araligi 85 1:6
aram 80 4:6
arama 80 4:6
arar 85 14:6 46:5
aras 70 11:6 31:5 45:7
aras_fark 82 11:5
arasi 71 11:6 31:5 45:7
arasind 72 11:6 31:5 45:7
aray 64 38:12 54:5
aray_kisi 85 38:5
araya 73 32:4 38:6 44:5
arayayi 82 44:6
arayi 69 31:4 38:6 54:6
ard 70 16:4 38:5
arda 82 16:5 34:5
ardi 73 35:4 38:5
ardin 73 35:4 38:5
ardinda 73 35:4 38:5
ari 65 25:10 38:7 42:5 63:10
ariy 68 25:11 38:7 42:5
ariy_deyi 85 38:6
ariyo 68 25:11 38:7 42:5
ariyoru 69 25:12 38:7 42:5
ariz 76 63:12
ariza 76 63:12
ark 58 16:10 20:4 29:5 38:6 55:22 60:5 67:7
arka 58 16:10 20:4 29:5 38:6 55:22 60:5 67:7
arka_arka 85 7:5 16:9
arka_cuzd 80
arka_gond 85 26:6
arka_hedi 85 67:6
arka_kart 80 47:6
arka_kivi 85 60:4
arka_qiwi 85
arkad 59 55:24 60:5 62:4 67:8
arkadas 60 55:24 60:5 62:4 67:8
arkas 80 29:9 38:9
arkasin 82 29:10 38:6
arkay 85 7:5 16:9
arn 85 48:10
art 49 15:10 19:5 22:7 23:8 31:8 33:12 35:-4 46:6 49:11 50:9 56:7 60:-5 62:14
art_arda 82 16:5 34:5
arti 51 15:11 22:7 23:7 25:-4 31:9 33:13 47:5 49:12 50:10 60:-5 62:15
arti_bend 82 33:6
arti_cali 82
arti_doks 85 52:6
arti_faal 85 49:5
arti_gece 78 22:6 31:7
arti_gecm 82 31:11
arti_hicb 82 7:6 62:4
arti_iade 76 50:13
arti_kapa 85 49:4
arti_kull 80 22:5 33:12
arti_odem 85 62:7
arti_olma 85 56:6
arti_tale 85 15:4
arti_ulas 82 3:5 42:6
arti_yok 75 47:6 49:9
artik 52 15:12 22:8 31:10 33:14 49:13 50:10 62:15
artir 78 23:6
artirma 82
artis 85 56:6
artm 70 19:4 46:13 56:9
artma 72 19:5 46:8 56:9
artmadi 73 46:9 56:9
artmi 82 46:6
artt 82 19:5 25:6
artti 82 19:5 25:6
asa 68 9:6 35:14 37:5 44:8
asam 68 9:6 35:14 37:5 44:8
asam_bekl 85
asam_dedi 85 35:10
asam_taki 85 44:6
asama 68 9:6 35:14 37:5 44:8
asamasi 68 35:14 37:5 44:8
asg 82 1:6 25:7
asga 82 1:6 25:7
asga_tuta 85 1:6
asgar 82 1:6 25:7
asi 58 1:6 22:6 23:17 31:15 37:6 40:4
asil 65 23:17 31:5 37:8 40:6
asil_kald 85
asil_para 85 31:6
asild 69 23:15 31:5 37:7
asili 76 40:8
asilm 85
asilmis 85
asim 65 1:4 22:7 30:5 31:12 63:5
asim_dedi 85
asim_hata 85 10:8
asim_ugra 73 22:11 31:7
asimi 65 1:4 22:7 30:5 31:12 63:5
asimina 71 22:11 30:7 31:6
asiy 85
asiyo 85
ask 61 4:6 28:15 40:23 43:5 53:6 59:9
aski 61 4:6 28:15 40:23 43:5 53:6 59:10
aski_alin 70 28:9 43:5 59:9
aski_isle 85 40:5
aski_kald 82 40:6
askid 66 28:8 40:26 53:7 64:5
askidak 85 40:7
askiy 70 28:9 43:5 59:13
asl 82
asli 85
aslin 85
aslinda 85
asm 78 15:7 23:6 50:10
asmi 78 15:7 23:6 50:10
asmis 78 15:7 23:6 50:10
asmisim 85 15:8 23:7
ast 73 19:5 23:11
asti 73 19:5 23:11
astig 85 23:12
astigim 85 23:12
astin 80
astiniz 80
asv 76 3:20 25:-5 49:5
asv_alac 85 3:6
at 82 41:5
ata 78 36:7 54:4
atan 85 36:7
ati 60 0:6 26:7 33:10 51:6 54:15
atic 85 54:10
atica 85 54:10
atil 85 42:5
atin 85 26:8
atip 82 18:5
atiy 63 0:7 33:11 51:7 54:9
atiy_glob 85 51:9
atiyo 63 0:7 33:11 51:7 54:9
atiyoru 85 67:7
atl 80 25:6 29:4 36:7
atla 80 25:6 29:4 36:7
atm 65 6:7 22:6 24:8 41:7 56:7 64:6
atma 80 24:11 25:5
atmad 82 24:11 25:5
atmd 82 6:6 56:4
atmde 82 6:6 56:4
atmi 78 41:7
atmis 78 41:7
atmisim 85 41:8
atmisla 85 59:4
att 57 4:6 24:6 26:19 56:14 59:5
atti 57 4:6 24:6 26:19 56:14 59:5
atti_bank 80 4:5
atti_cuzd 82 56:10
atti_kart 85 6:4
atti_sati 85 26:7
atti_urun 80 9:4
attim 64 26:26 56:17
aut 74 29:6 34:16
auth 74 29:6 34:16
auth_erro 82 34:10
auth_uygu 85 34:9
authe 82 29:7 34:8
authent 82 29:7 34:8
autho 85 2:4 40:5
authori 85 2:4 40:5
ava 78 13:10 51:10
avai 85 51:12
avai_in 85 51:12
avail 85 51:12
availab 85 51:12
avan 82 13:10
avant 82 13:10
avantaj 82 13:10
avr 85 46:5 66:5
avro 85 46:5 66:5
avu 85 38:8
avuk 85 38:8
avuka 85 38:8
ay 54 1:5 14:-6 15:19 16:4 23:16 25:5 44:-5 48:23 50:15 57:13
ay_acti 82 15:11
ay_basi 78 23:11
ay_gecm 82 48:8 50:7
ay_gect 82 50:9
ay_hic 80 1:9
ay_iade 85 48:8
ay_iki 82 16:6
ay_oldu 80 48:5
ay_olum 82 9:6
ay_once 82 50:5
ay_para 85 57:5
ay_sonu 85 48:4
aya 62 6:10 13:14 14:5 25:23
ayak 75 14:7 25:11
ayakk 75 14:7 25:11
ayakkab 75 14:7 25:11
ayar 65 6:10 13:15 25:15
ayar_bula 82 25:5
ayar_degi 85
ayar_kapa 85 6:5
ayari 70 6:11 13:5 25:10
ayarl 74 13:13 25:6
ayarlan 85 13:9
ayarlar 80 25:8
ayd 68 14:11 23:22 48:17 50:5
ayda 73 23:24 48:8 50:6
ayda_eski 85 50:8
ayda_fazl 85
aydan 78 48:9 50:7
aydi 75 14:13 48:11
aydi_gelm 85 14:10
aydi_para 85 48:8
aydir 75 14:13 48:11
ayi 72 15:7 44:-4 48:7
ayi_gect 85 48:9
ayin 82 64:4
ayir 85 40:5
ayk 76
ayki 76
ayl 62 23:19 42:5 48:9
ayla 74 48:11 57:5
aylar 74 48:11 57:5
aylardi 82 14:4
ayli 66 23:20 42:5
ayli_ciro 85
ayli_harc 85
ayli_isle 80
ayli_limi 78 1:4
ayli_topl 85
aylik 66 23:20 42:5
ayn 44 0:4 1:-7 2:22 10:-6 11:-6 12:-4 16:28 17:14 25:-7 26:-4 27:-5 35:-6 38:-4 42:-4 44:-4 45:14 50:7 52:-5 53:23 55:6 57:-5 63:8 65:-4 68:-4
ayne 85
ayne_yazi 85
aynen 85
ayni 44 0:4 1:-7 2:22 10:-6 11:-6 12:-4 16:28 17:14 25:-7 26:-4 27:-5 35:-6 38:-4 42:-4 44:-4 45:14 50:7 52:-5 53:24 55:6 57:-5 63:8 65:-4 68:-4
ayni_alis 82 2:4
ayni_anda 82 2:4 63:6
ayni_bank 82
ayni_degi 82 46:7
ayni_dola 85
ayni_duru 85 37:4
ayni_ekra 85 0:9
ayni_euro 85 45:10
ayni_fatu 76 16:5
ayni_gun 78 16:8
ayni_harc 85 2:9
ayni_isim 85 67:10
ayni_isle 82
ayni_kart 73 7:8
ayni_kisi 82 55:11
ayni_maga 76 16:6 17:11
ayni_mikt 85 53:5 58:4
ayni_numa 80 2:10 39:5 53:6
ayni_odem 71 2:7 53:8
ayni_olma 85 55:8
ayni_para 85
ayni_sepe 82
ayni_sipa 66 5:6 16:12 21:10
ayni_site 85 16:6
ayni_tekn 85 63:7
ayni_tuta 67 2:11 16:5 53:15
ayni_urun 71 16:5 17:16
ayni_yerd 85 14:12
ayni_yold 85 50:11
ayniy 85 45:5
ayr 57 2:15 16:14 17:16 41:5 55:5
ayri 57 2:15 16:14 17:16 41:5 55:5
ayri_ayri 80 2:12
ayri_belg 85
ayri_goru 85
ayri_ikis 85 16:4
ayri_isle 85
ayri_list 85 2:7
ayri_numa 85 17:4
ayri_sipa 76 17:13
ayri_tuta 85 40:5
ayric 82 11:4 54:5
ayril 76 40:5 41:8
ayrildi 85 41:6
ayrilmi 85 17:4
ayrin 82 42:4
ayrinti 82 42:4
az 57 1:26 11:-4 19:22 21:14 23:-4 35:5 45:36 46:-7 56:-5 66:-6
az_geld 76 19:7 21:6 45:8
az_kald 82 19:10
az_para 76 19:6 21:6
aza 70 1:10 2:10 23:4 45:7 48:8
azal 75 2:11 45:8
azald 78 2:8 45:9
azalm 85
azalmis 85
azam 76 1:12 23:6 48:10
azam_isle 85 1:9
azami 76 1:12 23:6 48:10
aze 85 52:6
azer 85 52:6
azer_numa 85 52:6
azerb 85 52:6
azerbay 85 52:6
azm 82 21:10
azmi 82 21:10
azmis 82 21:10
bab 67 33:4 55:12
baba 67 33:4 55:12
baba_adin 85
baba_eski 80 33:6
baba_kart 80 55:10
babam 67 33:4 55:12
babamin 68 33:4 55:13
bag 56 22:10 24:9 36:7 38:6 51:5 60:4 61:9 63:4
bagl 56 22:10 24:9 36:7 38:6 51:5 60:4 61:9 63:4
bagl_cuzd 78 61:11
bagl_gece 85 0:5
bagl_hesa 85 60:7
bagl_kart 80
bagl_sure 82 22:4
bagl_yeni 85
bagla 61 22:11 24:10 25:4 36:8 38:7 51:6 63:5
baglana 80 25:6 63:5
bagland 85 51:5
baglani 85 62:6
baglanm 82 25:5 36:10
baglant 67 22:14 24:12 38:9
baglaya 85
bagli 64 60:6 61:12 67:5
bah 82 57:6
bahi 85 57:7
bahi_site 85 57:7
bahis 85 57:7
bak 39 1:-7 2:10 3:18 4:-5 5:-5 7:5 8:-5 13:8 14:-5 16:-7 19:7 21:20 22:-5 23:6 26:-4 30:-5 34:-5 37:-4 41:28 42:-5 45:-7 46:12 47:7 48:-6 50:-4 53:-5 54:-4 55:-6 56:25 58:-4 59:6 61:-4 63:11 64:7
baka 69 0:9 25:5 31:9
bakam 78 0:11
bakamiy 78 0:11
bakan 78 18:5 25:7
bakanli 82 18:5
bakar 85 31:7
baki 40 1:-6 2:9 3:20 4:-5 5:-5 7:5 8:-4 13:9 16:-6 17:-4 19:5 21:22 23:7 26:-6 31:-4 41:30 42:-5 45:-6 46:12 47:7 48:-5 49:-4 53:-4 55:-6 56:24 59:7 62:-5 63:12 64:8 65:-5
baki_alma 85 13:7
baki_arti 85 56:6
baki_artm 72 46:8 56:10
baki_ayni 72 29:6 56:12
baki_bank 76 3:5 64:14
baki_bask 85 41:5 57:6
baki_bulu 85 21:4
baki_ceki 76 13:10 64:9
baki_cekm 85 38:7
baki_dedi 85
baki_degi 82 44:9
baki_dola 85
baki_duru 74 47:6 56:4 59:10
baki_dusm 80 56:-5 63:10 64:6 66:9
baki_ekle 85 56:9
baki_eksi 85
baki_eski 85
baki_fazl 82 12:5
baki_gecm 80 41:7 47:6
baki_geri 78 3:9 41:4
baki_goru 82 3:6 56:5
baki_hang 85 3:4
baki_harc 85 57:9
baki_hata 85 21:5
baki_iade 78 41:7 47:5
baki_icer 85 41:4
baki_icin 85
baki_kere 82 2:8
baki_kim 85 41:6
baki_kull 76 13:6 59:8
baki_kurt 82 38:6
baki_olac 85
baki_olar 85 47:7
baki_sifi 78 10:11 41:-4
baki_sigo 85 3:5
baki_sipa 85 19:9
baki_tani 78 36:11
baki_tek 85 2:5
baki_var 70 7:11 12:4 20:7 23:4 59:5
baki_vard 82 3:9
baki_yand 85
baki_yans 85
baki_yatm 85
baki_yazd 85
baki_yazi 82 46:4 49:6
baki_yeni 85
baki_yeri 80 29:6
baki_yete 70 7:9 12:4 21:6 40:-5
baki_yeti 85 19:4
baki_yetm 80 21:6
baki_yok 82 41:5
baki_yukl 73 10:9 56:7
bakic 85 23:6
bakicam 85 23:6
bakim 80 63:15
bakimda 85 63:12
bakip 82 46:5
bakiy 40 1:-5 2:7 3:20 4:-5 5:-4 7:6 8:-4 13:10 16:-6 21:23 23:5 24:-4 25:-7 26:-6 31:-4 41:30 42:-5 45:-6 46:10 47:8 48:-5 53:-4 55:-6 56:25 59:8 62:-6 63:5 64:8 65:-5
bakiyed 73 13:10 44:8 56:4
bakiyem 51 3:18 7:7 12:7 13:7 19:5 25:-5 46:9 56:8 63:4 64:9 66:5
bakiyen 85
bakiyes 59 41:13 47:17 56:8
bakiyey 63 2:4 23:6 41:20 59:5
bakiyor 82 11:5 25:6 46:7
bakm 76 65:6
bakma 80 65:6
bakmi 85 26:4
bakmiyo 85 26:4
bakt 68 2:5 15:6 19:5 27:4
bakti 68 2:5 15:6 19:5 27:4
bam 80 14:7
bamb 80 14:7
bamb_urun 85 14:5
bamba 80 14:7
bambask 80 14:7
ban 32 0:-8 1:-8 4:34 7:20 9:23 10:9 12:-6 13:5 14:-10 15:-6 17:-7 20:-7 22:-6 25:-11 26:-8 27:-7 29:8 32:12 33:6 35:-6 37:-8 40:11 42:-5 43:14 44:12 46:-7 47:9 48:17 49:-4 50:-5 51:-6 52:-6 53:-4 54:-10 55:-6 56:7 57:-10 58:-7 59:-15 60:-5 61:-6 64:25 65:-6
bank 32 0:-8 1:-8 4:34 7:20 9:23 10:9 12:-6 13:5 14:-9 15:-6 17:-7 20:-7 22:-6 25:-16 26:-8 27:-7 29:8 32:12 33:6 35:-6 37:-8 40:11 42:-4 43:15 44:12 46:-7 47:10 48:17 49:-4 50:-5 51:-6 52:-6 54:-11 55:-6 56:7 57:-10 58:-7 59:-14 60:-5 61:-6 64:25 65:-6
bank_3d 80 32:4
bank_acti 85
bank_akta 75 3:4 64:9
bank_alic 80 56:4 67:9
bank_alis 82 7:9 45:4
bank_alma 85 48:18
bank_arad 75 7:10 29:6
bank_aras 85 47:5
bank_aray 78 44:6
bank_ayni 76 53:7
bank_bati 85 3:9
bank_bekl 82 40:6
bank_bira 85 40:9
bank_bize 80 39:5 44:11 63:6
bank_blok 85 40:4
bank_butu 85 4:5
bank_cagr 85 4:5 6:4
bank_cali 85 38:10
bank_ceki 73 10:6 47:6 64:8
bank_cekt 85 64:7
bank_cevi 85 19:5
bank_cikt 82 56:9
bank_cuzd 76 49:4 56:6 62:6
bank_deko 80 10:6
bank_dene 85
bank_dogr 75
bank_dola 75 4:8
bank_dovi 78 46:5
bank_dusm 80 48:4 64:6
bank_dust 85 10:10
bank_eski 78 33:6
bank_gele 78 64:5
bank_gelm 85 48:9
bank_geri 76 26:7 67:6
bank_gitm 85
bank_gond 80 64:13
bank_goru 82 7:6 44:7 56:-4 64:6
bank_gunl 85
bank_guve 75 4:8
bank_hang 85 13:4
bank_harc 75
bank_hava 78
bank_henu 85 44:5
bank_hesa 62 4:23 41:4 59:-6 64:19
bank_hicb 85 29:7
bank_iade 80 45:6 48:4
bank_iki 78 16:10
bank_ilet 82 44:10
bank_isle 70 4:5 7:12 56:8 68:11
bank_itir 57 9:10 43:21
bank_izin 85 23:4
bank_kapa 76
bank_kart 64 6:8 8:6 18:4 21:6 47:11
bank_kayi 82 44:7
bank_kend 85
bank_kili 82
bank_kodl 82 30:4 32:7 44:8
bank_kodu 82 30:7
bank_komp 85 4:5
bank_kuru 74 13:9 19:7
bank_lisa 75 62:18
bank_mesa 73 30:6 66:16
bank_nere 85 47:4
bank_odem 80 21:11 36:8
bank_onay 68 5:4 29:13 32:6
bank_para 71 12:6 38:13
bank_paro 85 4:5
bank_prov 82 35:5
bank_redd 76
bank_ret 85 9:5
bank_sati 78 40:7 44:8
bank_sayf 78 24:5 31:8
bank_sifr 73 32:9
bank_sist 85 44:9
bank_sms 76 10:5 32:7
bank_soru 85 7:4
bank_suph 85 7:9
bank_tama 80 10:15
bank_tara 75 7:10 44:5
bank_tasf 85 49:5
bank_tek 82 32:7
bank_tran 80 4:5
bank_tuta 85 40:5
bank_uygu 68 10:6 24:9 31:4 32:7
bank_verd 78
bank_visa 85
bank_yatm 85 64:5
bank_yok 76 48:11
bank_yurt 80 11:12
banka 32 0:-8 1:-8 4:32 7:20 9:23 10:9 12:-6 13:5 14:-9 15:-6 17:-7 20:-7 22:-6 25:-16 26:-8 27:-7 29:8 32:12 33:6 35:-6 37:-8 40:11 42:-4 43:15 44:12 46:-7 47:10 48:17 49:-4 50:-5 51:-6 52:-6 54:-10 55:-6 56:7 57:-10 58:-6 59:-14 60:-5 61:-6 64:25 65:-6
bankaci 66 4:18
bankada 49 2:6 10:18 29:8 32:4 33:4 40:6 43:10 47:5 56:14
bankala 85
bankama 68 48:6 64:21
bankamd 74 56:5 67:4
bankami 82 30:4
bankani 56 4:6 5:5 7:6 11:5 13:6 29:6 31:4 32:6 43:7 63:7
bankasi 64 9:5 19:6 30:4 44:-5 48:5 62:7
bankaya 57 28:6 43:12 44:6 47:5 64:24
bankayi 72 7:9 29:5 44:9 48:-4
bar 82 22:9
bark 82 22:9
barko 82 22:9
barkodu 85 65:4
bas 35 2:-9 3:6 4:-4 6:-5 11:5 12:-5 13:-6 16:5 17:7 21:-4 22:-4 26:-9 27:-6 29:12 30:-7 35:-5 36:-5 38:-8 39:8 42:-5 43:6 48:-4 49:5 53:7 54:11 55:10 58:-5 59:-4 60:-7 62:-6 65:7 67:24 68:8
basa 51 10:13 16:6 24:7 29:28 31:-4 40:7 53:-4 56:6 64:7
basa_baki 85 29:6
basa_dedi 70 10:8 29:5 56:8
basa_dond 85 29:4
basa_donu 82 12:4
basa_odem 76 16:5 17:4 20:4 40:5
basa_oldu 76 27:5 34:4 40:5
basa_oluy 82 5:7 7:7 64:5
basa_sayf 76 10:-5 29:15
basa_yazd 76 24:5 29:6
basa_yazi 78
basar 52 10:14 16:7 24:8 29:26 31:-4 40:7 56:6 64:8
basaril 60 10:12 16:7 24:5 29:20 56:10
basaris 59 29:11 39:5 40:9 64:10
basariy 82 24:6 48:8
basay 82 14:7 58:6
basayim 82 14:7 58:6
basi 57 1:8 5:8 17:5 23:8 52:7 63:6
basi_arti 82 52:5
basi_hicb 78 5:12
basi_sifi 80 34:7
basi_ulke 85 68:7
basi_ust 82 1:11
basi_yeni 82 17:6
basin 61 1:8 16:5 23:5 52:8 63:5 68:5
basinca 70 16:6 63:7
basinda 72 23:8 34:6
basip 82 17:8
basit 82 23:5 25:10
basiy 78 5:9
basiyor 82 5:4
bask 44 1:-4 5:4 10:-6 11:12 12:-7 13:-5 25:-8 26:-5 27:-5 38:-4 44:-6 46:8 49:9 50:6 54:8 55:18 56:-6 57:8 58:-5 59:-4 60:-4 65:7 66:11 67:33 68:5
bask_adre 85 57:6
bask_biri 70 67:13 68:9
bask_cuzd 82 55:4 56:-4 67:6
bask_dovi 85 66:9
bask_firm 82 67:9
bask_hesa 72 0:14 11:5 46:5 67:5
bask_kart 67 7:4 49:10 55:9 66:5
bask_kisi 78 55:8
bask_kull 82
bask_masa 85 65:10
bask_must 85 65:7 67:6
bask_numa 76 68:9
bask_odem 82 23:5
bask_oyun 82 53:9 57:6
bask_para 73 12:-10 46:14 66:20
bask_sehi 82 57:8
bask_sehr 82 14:7
bask_sipa 80 11:4 36:10
bask_site 85
bask_tara 80 5:8
bask_ulke 72 51:10
bask_urun 85 65:4
bask_veri 82 33:4
bask_verm 85 61:5
bask_yapi 82 54:12
bask_yerd 82 54:12
bask_yere 85 47:12
bask_yol 78 9:5 50:7
baska 45 0:4 1:-4 5:4 10:-6 11:12 12:-7 13:-5 25:-8 26:-5 27:-5 38:-4 44:-6 46:8 49:9 50:6 55:19 56:-6 57:8 58:-5 59:-4 60:-4 65:7 66:11 67:33 68:6
baskasi 62 33:5 55:24 56:-5 57:8 61:7 67:13
baski 82 54:12
basl 56 8:10 12:4 14:4 31:4 39:14 43:7 44:7 46:-4 53:12 68:5
basl_dedi 80 22:6 44:4
basl_gere 85 31:4
basl_hata 85 39:5
basl_kart 85 8:9 44:4
basl_kod 82 39:6
basl_para 85 44:5
basl_sonu 85
basla 58 8:5 12:4 14:5 33:4 39:9 43:7 44:8 46:-4 53:13
basladi 80 33:7 37:4 68:5
baslama 80 12:8 31:4 35:4
baslati 75 14:9 53:13
baslatm 85 28:6
baslatt 72 43:9 44:9
baslaya 74 8:8 39:14
basli 71 8:6 39:6
basliyo 71 8:6 39:6
basm 78 54:5 65:6
basmi 80 34:4 65:6
basmisi 85 34:4
bast 60 16:7 17:9 31:7 44:5 53:5 54:5 63:4
bast_basl 76 22:5 31:4
bast_hata 85
bast_iki 85 16:6
bast_onay 85
bast_yapm 85 31:7 53:5
basta 70 17:7 31:9 37:5
basti 65 16:8 32:5 44:5 54:6 63:5
bastigi 82
basv 59 3:21 9:10 15:8 25:6 37:5 43:8 59:5
basv_bank 85
basv_gere 85 37:5
basv_redd 82 25:5
basv_yapi 80 3:13
basv_yapm 82
basv_yazi 85 59:5 63:7
basvu 59 3:21 9:10 15:8 25:6 37:5 43:8 59:5
basvurd 82 43:11
basvurm 80 37:4
basvuru 61 3:18 9:7 15:9 25:7 59:6
bat 75 3:12 49:6
bati 85 3:9
batin 85 3:9
batinca 85 3:9
batm 82 62:5
batm_diyo 85 62:5
batmi 82 62:5
bay 85 30:6
baz 78 45:10
bazi 78 45:10
bazi_tam 82 45:7
bazin 78 45:10
bazinda 78 45:10
bed 65 10:4 11:13 14:8 18:10 21:5
beda 85 11:9
beda_diyo 85 11:9
bedav 85 11:9
bede 66 10:4 11:6 14:8 18:10 21:5 65:4
bede_ekle 82 21:7
bedel 67 10:5 11:6 18:11 21:5 65:5
bedelin 82 44:4
beden 82 14:13
bei 85 35:9
bein 85 35:9
bein_veri 85 35:9
being 85 35:9
bek 41 1:-6 2:9 5:-5 7:-5 9:-4 10:5 12:-4 16:-8 17:12 18:4 21:-5 25:-5 29:-4 32:8 35:23 37:11 38:-5 40:13 42:-4 43:8 44:21 45:-5 46:8 50:-4 53:18 55:-4 57:-5 58:6 59:-4 62:-5 64:8 65:-4 66:-4
bekl 41 1:-6 2:9 5:-5 7:-5 9:-4 10:5 12:-4 16:-8 17:12 18:4 21:-5 25:-5 29:-4 32:8 35:23 37:11 38:-5 40:13 42:-4 43:8 44:21 45:-5 46:8 50:-4 53:18 55:-4 57:-5 58:6 59:-4 62:-5 64:8 65:-4 66:-4
bekl_bekl 85
bekl_biri 85 2:5
bekl_dedi 80 37:11 53:4
bekl_disi 82 37:5
bekl_duru 75 10:4 17:6 40:5
bekl_fatu 80 22:6 58:4
bekl_gere 85 30:5
bekl_goru 80 37:7
bekl_hata 80 63:10
bekl_hesa 85 4:4 44:7
bekl_hicb 85 32:5
bekl_iade 82 47:6 48:7
bekl_iban 85 64:5
bekl_iki 82 10:8
bekl_isle 73 2:7 23:-5 31:5 32:5 40:14
bekl_itir 85 14:6 15:6
bekl_kald 78 35:7 56:10
bekl_karg 85 54:7
bekl_kend 85 35:7
bekl_list 85
bekl_mesa 85
bekl_norm 82
bekl_odem 76 35:-5 53:16 58:5
bekl_para 82 35:4
bekl_sati 76 2:7 24:7 53:10
bekl_sipa 73 17:17
bekl_yazi 75 10:8 44:8 64:4
bekl_yuzd 85 11:6
bekle 46 1:-5 2:13 5:-4 15:4 16:-6 17:9 21:-4 25:-6 26:-4 35:13 37:8 40:14 43:9 44:12 45:-4 50:-5 53:18 56:5 58:4
bekledi 70 11:4 35:-6 37:12 44:-4 46:6 48:6
bekleme 60 18:4 35:22 40:9 44:9 56:6 64:7
bekleni 69 10:13 17:5 44:17
beklenm 78 29:4 63:9
beklerk 82 15:7 27:6 46:6
beklese 80 14:7 53:5
bekleti 74 4:8 43:16
bekleye 57 2:23 17:14 35:5 37:-7 40:8 53:14 58:9
bekleyi 69 24:6 37:7 43:4 53:8
bekli 51 16:-4 17:5 18:4 32:9 35:13 37:5 44:13 46:6 47:4 64:8
beklice 85
bekliyi 82 44:6
bekliyo 52 17:5 18:4 32:9 35:11 37:6 44:9 46:6 47:4 64:9
bel 52 9:10 13:5 20:6 27:4 36:9 42:21 52:4 59:18
belg 56 9:11 20:8 35:4 42:24 55:5 58:-4 59:19
belg_bulu 85
belg_gece 85 42:6
belg_gere 82 3:4 25:5
belg_gond 85 59:5
belg_iste 82 35:8
belg_isti 71 20:4 59:10
belg_lazi 85
belg_sunm 82 9:4
belg_yete 85 9:5
belg_yoll 80 59:4
belg_yukl 80 59:8
belge 56 9:11 20:8 35:4 42:24 55:5 58:-4 59:19
belgele 75 3:6 9:4 25:4 48:5
belgesi 67 9:7 42:17 55:7
belgeyi 80 42:5
beli 67 1:5 7:6 13:9 36:12 37:5
belir 67 1:5 7:6 13:9 36:12 37:5
belirdi 85 39:5 58:5
belirle 78 1:7 13:5
belirti 85 37:7
belirtm 76 7:8 36:15
bell 73 27:4 58:7
bell_degi 75 27:4 58:4
belli 73 27:4 58:7
bem 82 5:7
bemb 82 5:7
bemb_kali 85
bembe 82 5:7
bembeya 82 5:7
ben 53 25:-6 28:5 33:8 38:13 56:5 57:5 58:8 61:5 65:10 68:4
benc 85 54:7
bence 85 54:7
bend 57 25:-4 33:9 38:8 56:6 57:6 58:10 61:6 68:5
bend_degi 74 27:5 33:9 37:4 61:5
bend_goru 80 56:7 68:9
bend_habe 82 28:6 57:8
bend_para 82
bend_sms 85 38:6
bend_yok 75 21:7
bende 57 25:-4 33:9 38:8 56:6 57:6 58:10 61:6 68:5
beni 73 1:5 8:8
beni_troy 85
benim 73 1:5 8:8
benimki 73 1:5 8:8
benz 68 38:8 65:13
benz_adre 85
benz_yanl 85 65:7
benze 74 38:11 53:4
benzemi 82 14:5 38:4
benzeye 85 38:8
benzi 74 65:14
benzinc 85 65:10
benzinl 82 40:5
ber 64 21:5 32:5 37:9 54:4 61:5 62:6
bera 85 21:7 61:7
berab 85 21:7 61:7
beraber 85 21:7 61:7
beri 65 32:5 37:9 54:4 62:6 63:4
beri_odem 85 37:5
beri_sipa 85 35:4
bes 56 15:5 17:4 25:-5 30:4 35:5 37:6 48:11 54:13
bes_bin 85
bes_daki 78 30:5 35:5
bes_gun 75 15:8 22:4 28:5
bes_gund 76 37:6
bes_haft 80 48:13
bes_is 85
bes_lira 85 21:6
bes_sipa 85 17:6
bes_yild 80 54:14
besi 80
besin 80
besinci 80
bet 85 5:5
beti 85 5:5
betig 85 5:5
bey 74 5:5 24:7
beya 74 5:5 24:7
beya_kali 85 5:5
beyan 82 20:4
beyaz 78 5:6 24:8
bic 75 52:5 68:10
bici 75 52:5 68:10
bici_yanl 82
bicim 75 52:5 68:10
bil 40 0:8 3:-6 4:6 6:-4 7:7 8:-4 16:5 17:-5 22:4 24:7 27:6 28:5 29:-7 32:13 38:7 39:5 47:-4 49:5 54:-6 55:-5 57:16 58:19 59:-4 64:-8 65:-5 66:-7
bild 58 14:7 28:6 30:9 32:12 58:12
bild_bask 85 46:8
bild_cikm 82 32:14
bild_geld 78 7:6 28:5 58:6
bild_iki 85
bild_isle 85 30:16
bildi 58 14:7 28:6 30:9 32:12 58:12
bildird 80
bildire 85 57:5
bildiri 61 7:4 30:10 32:14 46:4 58:13
bildirm 82 14:7 49:6
bile 50 4:9 10:5 16:8 22:4 27:5 32:9 35:5 38:-6 49:5 62:6
bile_alac 82 40:4
bile_alam 85
bile_aldi 82 16:6 35:4
bile_alin 82 40:8
bile_alir 85
bile_bede 85 2:5 44:4
bile_euro 85 19:5
bile_gelm 80 7:8 57:6
bile_iade 85 43:4
bile_ipta 82 45:6
bile_kart 82 48:4 50:7
bile_kesi 80 10:6
bile_oded 82 27:8
bile_odem 78 16:4 42:4
bile_odey 85 4:7
bile_para 78 10:8 16:4
bile_site 76 24:8 37:5
bile_var 76 25:4 28:4 62:6
bile_yazs 82
bile_yok 78 62:6
bilem 82 36:5
bilemiy 85 36:5
bilen 73 62:7
bilet 56 10:7 16:10 24:6 25:-4 27:8 35:7 50:5 57:-5
biletim 76 35:8 50:7
biletin 70 22:4 27:6
bilg 55 5:7 7:6 12:6 20:5 22:6 38:22 57:12
bilg_alan 85 5:7
bilg_alin 82 12:11
bilg_disi 80 57:14
bilg_dogr 85 7:7 63:6
bilg_gird 85 38:5
bilg_giri 85
bilg_girm 80 20:8
bilg_gunc 85 38:4
bilg_iste 85 38:7
bilg_isti 78 18:7
bilg_kabu 85 7:5 29:4
bilg_yaza 85
bilg_yazd 82 38:7
bilgi 55 5:7 7:6 12:6 20:5 22:6 38:22 57:12
bilgile 65 7:12 14:6 22:5 38:16
bilgimi 82 38:10
bilgisa 73 5:7 24:6 25:9 39:4
bilgisi 65 5:4 12:9 18:5 20:6 38:6
bili 82 63:9
bili_hata 82 63:9
bilin 82 63:9
bilinme 82 63:9
bill 82 53:11
bill_alre 82 53:11
bilm 57 0:10 24:5 31:4 36:5 37:7 38:-5 39:7 57:10 58:20 64:-4
bilm_firm 85 58:5
bilm_sipa 85 0:5
bilme 68 11:6 57:12 58:19 64:-4
bilmedi 71 57:13 58:20 64:-4
bilmi 60 0:12 24:6 31:5 36:6 37:7 38:-5 39:7 58:5
bilmiyo 60 0:12 24:6 31:5 36:6 37:7 38:-5 39:7 58:5
bin 57 1:22 3:5 23:11 57:7 64:4 65:12
bin_ceki 85 65:5
bin_lira 66 1:10 26:6 57:6 65:5
bin_rubl 74 1:5 3:8
bin_tl 82 57:5
bin_yeri 85 65:8
bina 85 20:8 64:8
binan 85 20:8 64:8
binance 85 20:8 64:8
bind 85
bindi 85
bine 85 1:5
bir 39 1:-5 2:21 5:-5 6:-5 10:-10 12:29 13:15 15:-6 17:15 20:-6 29:-6 30:5 32:-5 37:-5 38:10 39:-4 42:-5 45:-4 46:17 47:-5 49:-4 50:-5 55:-4 62:-6 63:-4 64:-5 65:-5 66:17 67:7
bira 59 15:-4 31:4 36:9 40:14 54:11
bira_kart 85
bira_odem 85 53:6
bira_para 85
birak 61 31:5 36:9 40:15 54:7 61:4
birakil 85 0:5
birakma 76 19:5
birakmi 75 25:5 40:12
birakti 68 36:9 61:5
biraz 75 54:5
birb 82 44:7
birb_atiy 85 48:5
birbi 82 44:7
birbiri 82 44:7
bird 72 2:7 30:6 46:4
bird_fazl 85 46:5
birde 72 2:7 30:6 46:4
biri 43 2:14 4:4 10:-7 11:-4 12:36 13:18 17:12 19:-5 20:-5 21:-7 29:-4 34:-4 38:14 40:-5 44:-5 45:-5 46:19 49:-5 50:-4 54:-4 57:5 58:5 62:-5 63:-6 65:-4 66:22 67:9
biri_almi 82 12:8
biri_arad 82 38:4
biri_aray 82
biri_ayni 82 46:7
biri_bank 85 4:6
biri_bekl 80
biri_blok 85
biri_ceki 82 66:9
biri_cuzd 74 57:8 59:5 68:9
biri_degi 85 66:5
biri_dest 80 12:11
biri_dola 80 66:5
biri_esle 85 12:5
biri_fatu 85 58:4
biri_gece 82 12:7
biri_geri 78 16:9
biri_giri 85
biri_gitt 85 67:6
biri_hata 76 12:10
biri_hesa 80 12:8 38:5
biri_iade 82 16:8 46:6
biri_isle 82 12:7
biri_izin 82 12:8
biri_kabu 82 12:6
biri_kari 85 46:11
biri_kart 85 57:4 66:5
biri_kend 82 13:4
biri_odem 71 12:13 13:-5 53:5 66:6
biri_oden 85 17:5
biri_oder 85 17:4
biri_odey 85 17:8
biri_papa 85 67:5
biri_para 82 3:6 58:6
biri_prov 82 2:7
biri_rubl 82
biri_sece 85 12:-5 13:10
biri_seci 85
biri_secm 85 13:9
biri_tama 85 2:9
biri_tara 82 59:4
biri_tl 78 12:-6 13:10
biri_uyum 85 12:5
biri_uyus 82 12:11
biri_var 82 66:7
biri_yapi 85 46:4 66:5
birik 71 3:6 17:10 25:12
birikim 85 25:7
birikti 75 17:11 25:7
birim 49 4:7 12:47 13:23 21:-5 25:-4 46:25 66:30 67:-5
birimde 85
birimim 85
birimin 61 12:5 13:25 46:12 66:9
birimiy 76 66:7
birin 60 2:-5 16:14 17:8 26:7 30:5 67:20 68:12
birinci 85 30:8
birinde 85 58:7
birinin 73 67:9 68:8
biris 85 57:5
birk 63 2:9 7:7 17:7 19:5 21:8 34:12
birk_dola 85 19:7
birk_kez 85
birk_kod 82 34:16
birk_lira 82
birk_saat 85 35:6
birka 63 2:9 7:7 17:7 19:5 21:8 34:12
birl 76 21:8
birli 76 21:8
birlikt 76 21:8
bis 68 10:4 58:7
bise 68 10:4 58:7
bise_alma 80 58:9
bise_yazm 85
bise_yok 82 10:6 44:5
bisey 68 10:4 58:7
bit 45 5:-6 9:-5 10:-5 15:22 22:17 24:4 25:6 26:-4 29:-5 30:13 31:13 37:13 38:-6 44:-9 48:15 50:5 62:5
bitc 80 25:9
bitco 80 25:9
bitcoin 80 25:9
bite 67 15:7 33:9 37:6 59:5 63:5
bite_numa 82 33:12
bite_yazi 85
bitel 82 15:10
biten 74 33:10 59:6
biter 76 37:9
biti 64 14:10 15:-4 20:6 24:7 25:4 30:5 35:5
biti_geli 85
bitin 72 24:6 35:6
bitince 72 24:6 35:6
bitir 80 20:8 48:4
bitiy 74 14:14
bitiyor 80 14:7
bitm 56 15:14 21:5 22:11 30:5 37:15 43:5 50:7
bitm_bilm 85 37:9
bitm_goru 85
bitm_maga 85
bitm_odem 85
bitm_para 82 31:8 43:9
bitm_uzer 80 14:11 15:-6 30:4
bitme 67 14:10 15:-8 30:6 37:12 43:9 53:4
bitmede 75 35:5 43:10 53:5
bitmedi 82 37:5
bitmi 59 14:-7 15:21 21:6 22:14 31:4 37:6 48:4 50:8
bitmist 80
bitmiyo 82 37:10
bitt 56 14:-4 15:13 22:9 30:8 31:17 48:14 62:10
bitt_geli 85 30:6
bitt_goru 82 14:-5 15:11 48:5
bitt_kod 85 31:5
bitt_kodu 85 31:10
bitt_urun 85 15:6
bitt_yoks 85 62:6
bitti 56 14:-4 15:13 22:9 30:8 31:17 48:14 62:10
bittigi 85 50:5
bittikt 76 30:18 31:-5
biz 56 7:9 10:4 40:6 48:7 58:6 67:9
biz_para 85 40:5
bizd 70 11:5 32:7
bizd_ret 85
bizde 70 11:5 32:7
bize 68 16:7 29:6 44:7 63:4 67:7
bize_gelm 85 67:7
bize_iste 85 63:6
bizi 68 26:6 57:4 58:5 67:5
bizi_adim 80 26:8
bizi_site 82 24:4 57:6
bizi_yeri 85 67:7
bizim 68 26:6 57:4 58:5 67:5
blo 51 2:10 4:17 25:-5 40:31 59:32
bloc 85 5:8
block 85 5:8
blocked 85 5:8
blok 52 2:10 4:17 25:-4 40:31 59:32
blok_biri 85
blok_duru 82 40:5
blok_edil 78 59:8
blok_etmi 78
blok_etti 78 4:9
blok_goru 82 35:5
blok_kald 78 59:9
blok_kalk 80 59:7
blok_koyd 73 4:8
blok_oldu 78 4:4 7:5 59:4
blok_tuta 82
blok_yuzu 85 21:6
bloka 85 59:4
bloke 52 2:10 4:17 25:-4 40:31 59:26
blokede 85 40:8
blokeli 85 40:4
blokesi 82 4:4
blokeyi 76 40:4 59:8
blokl 82 55:6 59:6
blu 85 25:7
blue 85 25:7
bluet 85 25:7
bluetoo 85 25:7
bol 59 1:15 51:29
bolg 62 51:31 52:4
bolg_enge 85
bolg_hizm 85
bolg_odem 85 51:4
bolg_turk 85
bolg_yok 85
bolge 62 51:31 52:4
bolgede 76 51:10
bolgeni 76 51:9
bolgesi 82 12:5
bolgeye 85 52:7
bolm 85 1:8
bolme 85 1:8
bols 85 1:4
bolse 85 1:4
bolu 78 1:6 54:6 58:4
bolum 85 58:5
bolumun 85 58:5
bom 76 0:6 1:4
bomb 76 0:6 1:4
bombo 76 0:6 1:4
boo 66 7:7 38:8 66:4
book 66 7:7 38:8 66:4
book_ipta 85 47:5
book_kart 85 7:8
book_odem 85 13:6 31:6
book_reze 85 66:5
booki 66 7:7 38:8 66:4
booking 66 7:7 38:8 66:4
bor 55 13:4 25:8 46:11 56:6 58:18 64:11 66:6 67:4
borc 61 10:4 25:5 46:14 57:-6 58:21 66:8 67:7
borc_duru 85 10:8 46:4
borc_odem 82 21:5
borc_olar 85 66:6
borc_var 85 18:5
borc_yazi 85
borcl 76 58:4 66:6
borclan 80 66:7
borcu 66 25:7 46:16 58:5 67:8
borcuma 85 46:7
borcumd 85 46:9
borcumu 85 25:12
borcunu 80 18:4
bors 64 4:5 13:4 20:4 56:8 64:14
bors_hava 80 4:5 56:8
bors_kart 85 13:8 20:7
bors_para 85
borsa 64 4:5 13:4 20:4 56:8 64:14
borsada 75 23:5 57:5 64:7
borsasi 71 4:4 13:6 20:6 56:7
borsaya 80 34:4
bos 55 5:15 14:6 21:16 36:15 56:4 60:-5 68:8
bos_bira 80 36:12
bos_cikt 85 14:4
bos_geli 82 5:7
bos_goru 80 5:7 42:8
bos_kald 85
bos_kutu 85 14:10
bos_sayf 82 24:6
bos_sekm 85
bosa 70 25:5 38:4
bosa_gitt 80 31:4 47:4
bosal 76 25:6 38:5
bosaldi 85 38:7
bosaltm 85 25:7 57:4
bosl 80 34:5 68:11
boslu 80 34:5 68:11
boslukl 85 68:7
bost 82 16:5
bosta 85 16:5
boy 61 48:7 58:9 60:10 68:5
boyl 63 48:4 58:10 60:10 68:5
boyl_alis 85 58:8
boyl_cuzd 85 60:8
boyl_hesa 82 68:8
boyle 63 48:4 58:10 60:10 68:5
boyu 82 48:5
boyun 82 48:5
boyunca 82 48:5
boz 63 5:7 14:5 15:12 25:4 40:6
bozm 85 40:5
bozma 85 40:5
bozu 64 5:7 14:5 15:13 25:4
bozu_cikt 80 15:6
bozuk 67 14:6 15:10
bozul 80 15:4 25:6
bozuldu 80 15:4 25:6
bozuy 85 5:8
bozuyor 85 5:8
bra 82 5:10
brav 82 5:10
brave 82 5:10
buc 80 48:11
bucu 80 48:11
bucu_ay 80 48:11
bucuk 80 48:11
bug 61 22:7 23:5 25:6 35:5 44:8 62:10
bugu 61 22:7 23:5 25:6 35:5 44:8 62:10
bugu_dola 85 19:5
bugu_gird 85 31:5
bugu_sali 85
bugun 61 22:7 23:5 25:6 35:5 44:8 62:10
bul 47 0:11 5:-5 7:8 9:8 12:7 21:6 25:5 36:10 42:13 48:12 51:4 52:-4 53:7 60:21 63:-5 64:-4
bula 57 0:6 25:5 36:12 42:13 48:14 60:6
bula_iade 85 48:4
bulam 58 0:7 36:12 42:14 48:14 60:6
bulamad 67 10:6 42:8 44:7 60:9
bulamiy 63 0:6 36:13 42:8 44:-5 48:14
bulan 80 31:5
bulanik 85 25:4
buld 71 7:13 26:7 27:-6 38:9 46:4
buldu 71 7:13 26:7 27:-6 38:9 46:4
buldugu 85 26:10
bulm 75 9:4 50:5
bulma 85 36:4
bulmu 78 9:4 50:5
bulu 54 0:8 9:8 12:9 21:9 51:7 53:8 60:19
bulu_bolg 80 51:6
bulu_dedi 78 21:4
bulu_hata 85 12:4 60:5
bulu_hesa 85 0:10
bulu_odem 82 12:8 55:6
bulu_sipa 82 27:4 28:4
bulu_ulke 80 51:6
bulu_uyar 80 53:11
bulu_yazi 85
bulun 55 0:6 8:4 9:8 12:10 21:10 25:-4 51:7 53:9 60:19
bulunam 64 0:9 12:5 21:5 60:16 68:4
bulundu 69 9:8 29:4 51:11
bulunma 76 12:7 55:5 60:6
bulunmu 71 8:7 21:7
bulunuy 82 53:16
bulup 80
bulur 80
bulurum 82
bun 69 3:6 45:5 58:4
buna 80 62:5
buna_ragm 85
bunl 82 58:6
bunla 82 58:6
bunu 75 3:5 45:6
bunun 82 3:5 45:5
bur 75 25:9 38:6 51:8
bura 76 38:6 51:8
bura_giri 85 38:7
burad 78 38:6 51:8
buradan 82 38:7
but 57 5:5 15:7 26:4 53:5 59:9 62:6
buti 82 26:9
butik 85
buto 62 5:7 15:6 53:6
buto_basi 82 5:6
buto_cali 85 5:4
buto_kayb 85
buto_pasi 80 43:4 53:5
buto_var 80 58:6
buto_yok 80 15:7 24:5
buton 62 5:7 15:6 53:6
butonla 85 53:5
butonun 80 5:6 54:5
butu 70 59:12 62:5
butu_isle 85
butu_odem 80 59:7 62:4
butu_sipa 85
butun 70 59:12 62:5
buy 69 1:15 23:9 57:6 58:10
buyu 69 1:15 23:9 57:6 58:10
buyu_para 85 58:14
buyu_tuta 82 23:11
buyuk 70 1:15 23:8 57:6 58:11
by 80 7:8
by_issu 85 7:8
cag 74 4:6 25:5 31:5
cagi 82 25:7
cagir 82 25:7
cagr 78 4:5 31:6 38:4
cagr_merk 82 4:5 38:5
cagri 78 4:5 31:6 38:4
cal 50 5:8 6:7 14:6 24:10 25:5 38:7 41:6 52:6 54:-4 57:8 62:11 63:5
cald 85 41:4
caldi 85 41:4
cali 51 5:9 6:8 14:6 24:8 25:6 38:8 52:6 57:8 62:11 63:5
cali_acik 85 14:6
cali_bank 85
cali_basi 85 5:8
cali_biri 85
cali_inte 85 6:9
cali_kapa 80
cali_kart 85 7:9
cali_turk 85
cali_ulke 85 52:5
cali_yeni 85 41:6 62:4
calin 69 41:6 57:16
calindi 75 0:5 33:5 41:7 57:6
calinmi 80 57:13
calinti 85
calis 53 5:9 6:9 8:4 14:6 24:8 25:8 38:5 52:7 57:-4 62:12 63:5
calisan 76 38:9 65:8
calisiy 66 6:10 52:4 62:5
calisma 78 14:5
calismi 60 5:6 12:5 14:5 24:11 25:4 62:7 63:8
calisti 72 25:5 52:5
call 80 24:4 29:8
callb 80 24:4 29:8
callbac 80 24:4 29:8
can 80 25:7
cap 76 5:12
capt 78 5:9
captc 82 5:9
captcha 82 5:9
captu 85
capture 85
car 78 8:7
card 82 8:7
card_type 85 8:8
ceb 80 13:4 57:7
cebi 80 13:4 57:7
cebim 80 13:4 57:7
cek 36 0:-6 2:12 3:4 5:-7 8:-5 9:-7 10:11 11:17 12:-8 13:-5 14:-7 15:-4 16:13 19:-7 20:-4 23:-4 24:-6 25:-11 26:-7 29:6 30:-6 31:4 33:-4 34:-5 36:-5 40:5 41:4 42:-6 44:-9 46:-7 48:-6 49:-5 51:-5 53:-7 54:10 55:-7 57:21 59:-7 64:56 65:25 66:28
cek_iade 85
cek_para 85 54:12
ceke 62 3:12 4:5 43:6 64:15
ceke_sati 82 43:7
cekeb 82 3:7
cekebil 82 3:7
cekem 69 3:6 4:6 21:4 64:18 67:5
cekemed 80 3:8 21:5
cekemiy 73 4:6 64:20
ceker 72 28:5 43:8 54:5
cekerse 74 28:5 43:8 54:5
ceki 39 0:-4 2:13 4:-4 5:-5 10:15 11:19 12:-5 14:-4 16:13 19:-5 20:-4 23:-5 24:-4 25:-7 26:-4 27:4 29:10 30:-5 31:5 34:-4 38:-5 40:7 41:4 42:-4 44:-6 46:-4 48:-4 53:-5 54:-4 57:16 59:-5 64:31 65:5 66:13
ceki_baki 85 41:7
ceki_bank 78 32:6
ceki_basa 85 64:5
ceki_bask 82 11:6
ceki_biri 85 66:5
ceki_ceki 82 64:6
ceki_cuzd 82 56:11
ceki_degi 85
ceki_dola 82 66:7
ceki_erte 85 27:6
ceki_fazl 85 11:6
ceki_firm 85 10:6
ceki_geri 85 40:9
ceki_goru 78 2:10 10:10 16:-6
ceki_iade 85 45:6
ceki_isle 82 64:6 65:4
ceki_iste 78 29:6 64:12
ceki_izin 85 1:5
ceki_kart 82
ceki_kaza 85 38:5
ceki_kesi 82 16:7
ceki_odem 78 7:6 29:5
ceki_oldu 85
ceki_olma 85 17:5
ceki_olmu 80 2:-5 10:5 16:12
ceki_onay 80 7:11
ceki_para 85 11:-5 16:14
ceki_redd 82 12:11
ceki_rubl 85
ceki_sati 85 2:7 37:7
ceki_sipa 70 10:4 16:4 35:13
ceki_tale 75 64:12
ceki_usd 85 66:8
ceki_var 76 29:4
ceki_yapa 85 39:9
ceki_yapi 73 16:6 20:-5 29:11 66:12
ceki_yapm 82 57:11
ceki_yapt 82 64:8
ceki_yok 80 40:6 63:4
cekic 85 64:5
cekicem 85 64:5
cekil 45 1:-5 10:18 11:21 12:-6 16:5 25:-6 31:6 40:9 57:10 64:-11 65:10 66:8
cekildi 55 2:-6 10:20 11:9 16:5 27:7 31:5 35:11 56:6 65:10
cekilem 82 3:5 7:7
cekilen 71 11:11 16:9 45:4 66:7
cekilir 73 13:10 31:6 41:5
cekilis 85 38:5
cekiliy 85 40:7
cekilme 66 10:-6 22:5 29:16 39:6 40:10 63:5 68:6
cekilmi 56 2:9 10:13 11:12 29:-5 57:16 64:-5 65:5 66:8
cekim 49 2:18 7:6 16:11 20:-5 29:9 35:-4 37:-4 57:6 64:45 65:-4 66:9
cekimde 82 1:10
cekimle 85 2:5 57:6
cekin 80 41:13
cekiy 68 32:6 64:7
cekiyor 72 64:8
cekm 55 12:-4 13:-4 25:-4 38:9 57:9 64:19 65:16 66:18
cekm_isle 82 64:9
cekm_iste 80 41:4 64:6
cekm_isti 85 3:6 64:5
cekm_komi 80 38:13
cekm_tale 85 64:7
cekme 62 38:12 54:6 57:5 64:25
cekmedi 85 40:5 66:4
cekmeye 82 38:4 57:6
cekmi 62 57:5 65:19 66:18
cekmisl 76 47:6
cekmiyo 85 1:5
cekt 60 2:4 23:4 38:5 64:13 65:18 66:8
cekt_fark 85 11:4
cekt_para 82 64:8
cekt_sati 85 10:8
cekti 60 2:4 23:4 38:5 64:13 65:18 66:8
cektigi 78 64:9
cektile 78 10:6 38:8 57:6 66:4
cektini 85 11:4 45:7
cep 72 13:4 61:5
cep_numa 76 33:4
cep_tele 82 5:5
cer 72 5:21
cerc 82 5:6
cerce 82 5:6
cerceve 82 5:6
cere 75 5:16
cere_enge 85
cere_kapa 85 5:8
cerez 75 5:16
cerezle 80 5:11
ces 85
cev 46 1:-4 2:18 7:15 9:6 11:-6 13:14 16:-7 19:30 21:-6 37:4 38:-5 44:-5 45:15 47:6 55:4 66:7
ceva 65 14:6 37:8 59:7
ceva_aliy 82 37:6
ceva_verm 70 14:7 37:4
cevab 78 53:5
cevap 67 14:7 37:9 59:7
cevi 51 2:14 7:7 9:6 13:6 19:22 45:7 55:6 66:11
cevi_bask 85
cevi_eksi 78 45:6
cevi_gere 82 13:14 19:-4
cevi_hesa 85 19:6
cevi_komi 85 19:10
cevi_odem 80 2:9
cevi_para 78 9:4 19:4 45:5
cevi_yetm 85
cevir 51 2:14 7:7 9:6 13:6 19:22 45:7 55:6 66:11
cevirdi 64 7:8 9:5 12:5 13:-4 19:10 53:6 55:9
cevirin 69 2:5 19:14
cevirip 73 19:6 66:11
cevirir 82 19:6
ceviriy 80 25:8 39:6
cevirme 65 2:18 13:14
cevirmi 74 45:4 50:5 66:5
cevr 60 2:7 7:12 13:12 16:-5 19:13 45:13 47:11
cevr_eksi 85 45:5
cevr_iade 82 45:12
cevr_kuru 85 13:6
cevr_sonr 85 19:7
cevri 60 2:7 7:12 13:12 16:-5 19:13 45:13 47:11
cevrild 76 7:11 45:11
cevrile 82 2:8
cevrili 70 7:7 13:9 45:10
cevrilm 75 13:7 46:4 47:12
cevrimi 82 19:7
cez 80 54:4
ceza 80 54:4
ceza_alir 85 54:5
cha 66 9:19 28:6 43:17
char 67 9:19 28:6 43:17
char_acik 85 43:7
char_acti 82 43:5
char_kayb 82 9:11
char_sure 85 43:6
charg 67 9:19 28:6 43:17
chargeb 67 9:20 28:6 43:15
che 85 39:5
chec 85 39:5
check 85 39:5
chr 80 5:10
chro 80 5:10
chro_odem 85 5:7
chrom 80 5:10
cif 63 2:26 16:20 26:5 32:5
cift 63 2:26 16:20 26:5 32:5
cift_ceki 76 16:10
cift_degi 85 2:7
cift_odem 82 16:5
cift_tahs 82 16:10
cih 72 5:7 65:9
ciha 72 5:7 65:9
ciha_yanl 85
cihaz 72 5:7 65:9
cihazda 80 5:8 65:6
cihazin 82
cik 40 0:5 1:-5 2:5 3:-7 6:-4 10:12 11:6 14:11 17:4 18:-5 19:5 26:-6 29:13 36:-6 38:-9 39:10 42:9 44:-5 49:4 53:-5 57:-4 58:6 62:-6 65:-5 66:-5
cika 61 25:6 41:6 42:13 61:5
cika_bank 85 7:5 67:5
cika_miyi 85 42:8
cika_sirk 85 41:6
cikan 82 8:5
cikar 63 25:7 41:6 42:13 61:5
cikarab 85 42:8
cikaran 78 41:8
cikardi 85 44:4
cikaril 82 42:5 58:6
cikarim 85 25:8
cikarir 82
cikarmi 85 67:5 68:5
ciki 57 0:12 5:7 20:6 39:11 64:8
ciki_ipay 85 39:5
ciki_para 82 49:5
ciki_yapt 80 0:11 64:8
cikin 82 30:6 49:5
cikinca 82 30:6 49:5
cikis 71 0:9 40:4 59:5 64:11
cikiy 61 0:5 20:7 39:12
cikiyor 64 0:6 20:6 39:11
cikm 55 11:5 24:8 29:6 32:10 37:4 42:5 63:6 68:7
cikm_alie 85 28:5
cikm_baki 85 64:5
cikm_hang 82
cikm_lazi 85
cikm_sipa 82
cikma 61 24:10 29:8 32:11 37:5 54:4 63:8 68:10
cikmada 85 25:5
cikmadi 64 24:10 29:5 37:6 63:9 68:8
cikmami 80 29:7
cikmasi 85
cikmi 63 10:7 11:7 27:5 42:7 43:5 57:4
cikmist 82 27:8
cikmiyo 70 5:5 42:10 43:6
cikt 46 0:-5 1:-5 2:7 3:-5 7:-4 10:15 14:18 15:6 17:7 19:5 23:5 29:11 32:-4 35:6 36:-4 38:-5 43:-5 56:7 57:-4 58:5 60:5 62:-7 64:-5 68:-6
cikt_bank 82 48:5
cikt_cuzd 78 56:14
cikt_hesa 80 20:4 67:4
cikt_ipta 85 35:5
cikt_kart 85 21:6 29:6
cikt_nere 85 47:4
cikt_odem 85 63:4
cikt_para 78 49:4 59:4
cikt_sati 76 14:18
cikt_sipa 78 10:11 16:5 29:4
cikt_sist 85 10:5 15:8
cikti 46 0:-5 1:-5 2:7 3:-5 7:-4 10:15 14:18 15:6 17:7 19:5 23:5 29:11 32:-4 35:6 36:-4 38:-5 43:-5 56:7 57:-4 58:5 60:5 62:-7 64:-5 68:-6
cin 66 12:16 14:4 46:8 66:14
cins 68 12:17 46:8 66:15
cins_maga 85
cinsi 69 12:10 46:9 66:15
cinsind 71 12:8 46:11 66:10
cir 82 23:5
ciro 82 23:5
ciro_dolm 85
clo 78 27:20
clos 78 27:20
clos_yazi 82 27:15
close 78 27:20
coc 75 6:5 25:8 57:5
cocu 75 6:5 25:8 57:5
cocu_oyun 85 57:7
cocug 82 25:5
cocugum 82 25:5
cocuk 80 6:6 31:4
cod 73 34:12 39:14
code 73 34:12 39:14
cog 80 17:10
coga 80 17:10
cogal 80 17:10
cogaliy 82 17:6
coi 78 25:9 27:5 57:6
coin 78 25:9 27:5 57:6
coinl 82 25:5 27:5 57:6
coinler 82 25:5 27:5 57:6
cok 67 30:12 37:10 48:6 63:18
cokm 82 63:11
cokmu 82 63:11
cokt 69 30:12 37:11 48:7 63:10
cokt_dold 82 37:7
cokt_kapa 85 30:8
cokta 70 30:13 37:11 48:7
coktu 85 63:13
com 74 36:7 48:11
comm 82 11:4 36:8
comm_alan 85 36:8
comme 85 36:8
comment 85 36:8
comp 78 48:12
comp_yaza 85 48:5
compl 78 48:12
complet 78 48:12
con 76 29:5 31:10
conf 80 29:5 31:11
conf_expi 82 31:11
confi 80 29:5 31:11
confirm 80 29:5 31:11
cont 85
cop 82 41:7
cope 85 41:8
cope_atmi 85 41:8
cor 80 14:4 25:6
corb 82 25:7
corb_tari 85
corba 82 25:7
corbasi 82 25:7
coz 64 5:6 28:6 39:8 40:18 59:5
coze 82 39:10
cozem 85 39:10
cozemed 85 39:10
cozu 66 5:6 28:6 40:14 59:6
cozul 68 25:5 28:6 40:15
cozulme 78 40:8
cozulmu 85 40:5
cozulur 74 25:6 28:5 40:4
cozum 85 59:9
csc 85 39:10
csc_basl 85 39:10
cub 82 28:6 38:7
cubu 82 28:6 38:7
cubug 82 28:6 38:7
cubugun 85 28:6
cum 78 25:5 37:4 44:6
cuma 80 37:4 44:6
cun 69 0:4 21:7 22:8 36:6 47:5
cunk 69 0:4 21:7 22:8 36:6 47:5
cunk_odem 85 35:4
cunku 69 0:4 21:7 22:8 36:6 47:5
cur 72 12:25 46:5
curr 73 12:25 46:5
curr_erro 82 12:11
curr_not 82 12:11
curre 73 12:25 46:5
currenc 73 12:25 46:5
cuz 32 2:-4 3:12 4:-7 5:-10 7:-8 8:-6 9:-5 12:5 14:-7 15:-7 16:4 18:-5 20:12 21:13 23:6 25:-14 27:-7 28:-5 29:-5 30:-4 31:-6 32:-5 33:-6 34:-5 36:-6 37:-6 38:-5 39:-7 40:-8 41:-5 43:-5 44:-6 45:-8 46:7 48:-6 49:20 50:-6 52:-5 54:-7 56:25 59:22 60:26 61:22 62:17 63:9 64:14 65:-7 68:13
cuzd 32 2:-4 3:12 4:-7 5:-10 7:-8 8:-6 9:-5 12:5 14:-7 15:-7 16:4 18:-5 20:12 21:13 23:6 25:-14 27:-7 28:-5 29:-5 30:-4 31:-6 32:-5 33:-6 34:-5 36:-6 37:-6 38:-5 39:-7 40:-8 41:-5 43:-5 44:-6 45:-8 46:7 48:-6 49:20 50:-6 52:-5 54:-7 56:25 59:22 60:26 61:22 62:17 63:9 64:14 65:-7 68:13
cuzd_acil 78 52:7 60:7
cuzd_acma 75 12:7 60:14
cuzd_acti 80 61:6
cuzd_alis 82 20:6
cuzd_arti 78 3:6 49:10
cuzd_ay 82 23:7
cuzd_ayli 82 23:6 42:6
cuzd_ayni 85 17:12
cuzd_az 85 1:8
cuzd_baki 66 56:6 57:11
cuzd_bank 76 16:4 64:5
cuzd_bask 85
cuzd_biri 85 3:6
cuzd_blok 71 59:22
cuzd_bulu 75 12:7 60:11
cuzd_cekt 82
cuzd_cikm 85
cuzd_degi 78 10:7 67:15
cuzd_dogr 85 20:5 32:5
cuzd_dola 74 3:5 12:6 13:-4 46:7 66:7
cuzd_done 85 49:4
cuzd_duru 82
cuzd_dusm 82 46:7 56:6
cuzd_dust 80 68:8
cuzd_ekle 78 56:13
cuzd_eski 74 56:5 61:8
cuzd_fatu 74 22:10
cuzd_gecm 71 2:5 10:8 11:5 42:4 56:6
cuzd_gect 85 46:4
cuzd_gele 82 22:6 23:5
cuzd_gelm 80 46:5 61:4
cuzd_geri 82 61:7 64:6
cuzd_gide 85
cuzd_gidi 82 49:4
cuzd_gire 76 62:7
cuzd_giri 82 59:7
cuzd_girm 85 57:9
cuzd_gitm 82
cuzd_gitt 75 68:8
cuzd_gond 72 36:5 49:10
cuzd_goru 80 56:9
cuzd_guve 80 59:9
cuzd_hang 85
cuzd_hare 82 56:4
cuzd_hata 85 63:5 67:8
cuzd_hava 85 56:4
cuzd_hesa 73 59:4 60:8 68:5
cuzd_hic 78
cuzd_hizm 82 49:7
cuzd_iade 68 44:5 49:7 61:14
cuzd_iban 82 64:16
cuzd_kapa 70 59:10 62:12
cuzd_kart 78 6:6 55:6
cuzd_kayd 82 11:4
cuzd_kayi 82
cuzd_kend 82 64:6
cuzd_kiml 80 20:6
cuzd_kisi 85 26:7 59:4
cuzd_kodu 82 33:5 56:8
cuzd_kull 85 13:5
cuzd_kurt 85 25:6 38:6
cuzd_limi 82 23:7
cuzd_lira 82 66:7
cuzd_mahs 85
cuzd_mevc 85 60:11
cuzd_no 78 68:12
cuzd_numa 65 68:19
cuzd_oded 80 26:10 55:9
cuzd_odem 69 16:5 24:7 26:6 63:15
cuzd_oden 82 10:4 49:4 55:8
cuzd_olma 85 60:13
cuzd_olus 85 60:5
cuzd_onay 85 53:7 58:6
cuzd_para 58 3:18 21:4 35:6 58:5 62:19 67:-4
cuzd_rubl 76 12:4 13:4
cuzd_sati 85 20:7 26:5
cuzd_sevi 82 20:10 21:-5
cuzd_sifr 85 0:7
cuzd_sipa 85 1:4 58:9
cuzd_sirk 75 59:5 62:8
cuzd_sist 82 60:5
cuzd_tama 85 62:4
cuzd_tani 75 20:8 56:5 60:4
cuzd_tara 82 64:5
cuzd_tele 85
cuzd_teng 85 66:8
cuzd_uygu 73 58:8 63:12
cuzd_uzun 85 59:6
cuzd_yapi 82 49:4
cuzd_yapm 82 55:4
cuzd_yapt 85
cuzd_yeri 82 56:5
cuzd_yete 78 21:9
cuzd_yok 73 48:6 60:9
cuzd_yokm 78 60:7
cuzd_yoll 76 26:6
cuzd_yukl 82 68:5
cuzd_yurt 85 62:5
cuzda 32 2:-4 3:12 4:-7 5:-10 7:-8 8:-6 9:-5 12:5 14:-7 15:-7 16:4 18:-5 20:12 21:13 23:6 25:-14 27:-7 28:-5 29:-5 30:-4 31:-6 32:-5 33:-6 34:-5 36:-6 37:-6 38:-5 39:-7 40:-8 41:-5 43:-5 44:-6 45:-8 46:7 48:-6 49:20 50:-6 52:-5 54:-7 56:25 59:22 60:26 61:22 62:17 63:9 64:14 65:-7 68:13
cuzdana 52 3:-5 23:5 26:5 42:-4 49:16 56:19 60:-7 61:15 62:10 68:8
cuzdand 47 3:23 10:-8 13:5 16:15 20:-5 21:20 24:6 25:-6 26:6 49:-5 59:-7 61:6 62:6 64:20 67:-5 68:-7
cuzdani 44 1:-4 12:9 20:9 46:10 53:-4 55:11 56:9 57:9 59:25 61:10 62:9 63:-7 64:-5 67:6 68:5
cuzdanl 70 20:13 53:7 62:4
cvv 80 7:6 38:6
dag 85 25:5
dagi 85 25:5
dagit 85 25:5
dagitim 85 25:5
dah 76 25:5 63:5
dahi 76 25:5 63:5
dahi_degi 85 19:4 25:6
dahil 76 25:5 63:5
dai 80 25:11
dair 80 25:11
daire 85 25:12
dak 60 22:5 30:23 31:12 35:5 53:4
daki 60 22:5 30:23 31:12 35:5 53:4
daki_bekl 85 53:4
daki_geci 82
daki_gecm 82 31:8
daki_geld 85 30:6
daki_geli 85
daki_sure 85
daki_ulas 82 30:9
dakik 60 22:5 30:23 31:12 35:5 53:4
dakikad 78 31:4
dakikal 74 30:8
dav 74 54:5 58:11
dava 82 54:6 67:5
dave 82 58:12
davet 82 58:12
davr 85
davra 85
day 82 23:5
dayi 85
dayim 85
deb 78 7:5 8:5 40:4
debi 78 7:5 8:5 40:4
debi_kart 82 7:5 40:4
debit 78 7:5 8:5 40:4
dec 75 7:20 29:6
decl 75 7:20 29:6
decl_by 85 7:8
decli 75 7:20 29:6
decline 75 7:20 29:6
ded 41 0:-4 2:-5 5:-6 11:-5 12:5 13:-5 14:-6 25:-11 26:10 29:16 30:-6 31:8 32:-5 33:-5 34:5 38:10 39:-4 42:-5 44:12 46:-4 49:-5 52:4 55:4 57:-7 58:-5 60:4 63:5 66:4 68:4
dedi 41 0:-4 2:-5 5:-6 11:-5 12:5 13:-5 14:-6 25:-11 26:10 29:16 30:-6 31:8 32:-5 33:-5 34:5 38:10 39:-4 42:-5 44:12 46:-4 49:-5 52:4 55:4 57:-7 58:-5 60:4 63:5 66:4 68:4
dedi_baki 74 7:4 44:8 63:5
dedi_bank 76 44:8
dedi_bask 85
dedi_bekl 85 35:-4 37:12
dedi_bugu 82 44:6
dedi_cuzd 82 59:10 63:5
dedi_dogr 82
dedi_gond 82 26:4
dedi_habe 85 47:5
dedi_hesa 78 10:11
dedi_iade 85 38:14
dedi_ikin 85
dedi_inan 85 62:5
dedi_ipta 85
dedi_karg 85 15:9
dedi_kart 74 55:5
dedi_maga 85
dedi_mege 85
dedi_odem 78 29:9
dedi_on 80 35:5 44:6
dedi_otel 82
dedi_para 82
dedi_sipa 82 29:5
dedi_site 80 8:4
dedi_tari 85
dedi_temu 85
dedi_uc 85 15:7
dedi_uyel 85 60:4
dedi_yeni 85
dedi_yoll 85 26:6
dedik 85
dedil 56 25:-4 37:7 38:16 44:9 55:9 59:9
dediler 56 25:-4 37:7 38:16 44:9 55:9 59:9
dedim 70 15:5 65:5 66:7
def 66 2:4 16:11 26:5 32:4 35:5
defa 67 2:4 16:12 32:4 35:5
defa_hata 85 34:6
defa_oded 85 16:6
defal 85 32:6
defalar 85 32:6
deg 40 0:6 11:5 13:5 15:-5 21:-4 29:-5 33:19 37:7 38:-7 47:10 48:-5 53:-5 55:6 56:-5 59:-7 60:14 61:11 66:6 68:6
dege 76 1:7 35:6 45:4
deger 76 1:7 35:6 45:4
degerde 85
degi 40 0:6 11:5 13:5 15:-5 21:-4 29:-5 33:19 37:8 38:-7 47:10 48:-5 53:-5 55:6 56:-5 59:-7 60:14 61:11 66:7 68:6
degi_alie 82 49:5
degi_bank 78 11:7
degi_bask 82 66:6
degi_belg 85 20:11
degi_cikt 82 60:5
degi_cuzd 73 13:8 58:4
degi_dedi 75 60:6
degi_diyi 85
degi_dola 85 66:4
degi_eski 82
degi_hesa 82 0:6 57:5
degi_iade 69 27:4 61:14
degi_isti 82 27:-4 54:13
degi_kart 76 50:4
degi_kayi 85 52:-4 60:5
degi_kiml 85 20:7
degi_kod 82
degi_miyi 85 25:11
degi_numa 85
degi_odem 74 51:4 66:8
degi_oden 85 68:10
degi_oyun 82 10:7 17:4
degi_sipa 80
degi_site 82 47:12
degi_stea 85 47:8
degi_tama 85
degi_ucun 85 11:5
degi_uyar 78 31:6 60:7
degi_yazi 85
degi_yeni 85
degi_yine 82 32:6
degi_yok 80 37:8 44:8
degil 45 13:-5 20:6 25:-7 33:11 34:-4 38:-5 44:-5 46:5 47:11 55:10 56:-6 57:5 58:4 59:-5 60:19 63:-4 67:5
degilim 71 5:7 31:4 57:6
degiliz 85 7:12
degilmi 69 2:5 12:4 50:4 67:13
degilsi 76 9:4 60:14
degis 50 0:10 12:-5 13:12 25:7 33:12 37:6 54:5 60:-5 61:14 66:6
degisen 85 37:5
degisik 85 44:9
degisim 80 19:4 25:5
degisin 80
degisir 85
degisiy 80 17:4
degisme 73 24:8 63:6
degismi 76 66:13
degisti 53 0:12 11:5 13:13 25:5 32:-6 33:15 51:4 54:6 61:15
dek 56 10:5 25:-4 36:14 42:32 48:7 56:9
deko 56 10:5 25:-4 36:14 42:32 48:7 56:9
deko_ariy 85 42:7
deko_atti 85
deko_indi 80 42:6
deko_iste 85 42:5
deko_isti 85
deko_lazi 85
deko_nere 85
deko_sipa 80 36:10
deko_var 78 42:-6 48:8 56:8
deko_yaln 85
deko_yoll 85 56:4
dekon 56 10:5 25:-4 36:14 42:32 48:7 56:9
dekontt 71 26:5 36:7 46:4
dekontu 65 42:17 48:8 56:8
dem 62 11:6 18:-4 37:5 54:5 60:11 63:7
deme 68 39:5 54:6 60:9
demek 69 35:4 39:5 60:9
demi 70 11:7 37:6 38:4 63:4
demi_para 85 14:5
demis 71 11:7 38:4
demisle 78 14:4 38:5
demisti 80 11:4
demiy 85 37:5 63:6
den 47 2:-5 5:-5 7:21 10:-6 14:-4 16:-6 17:20 34:9 35:14 37:5 38:-5 53:12 57:8 63:13
dend 85 50:5
dendi 85 50:5
dene 49 2:-5 7:23 10:-5 16:-5 17:22 25:-7 34:9 35:12 37:4 38:-4 53:14 57:9 63:14
dene_24 85 7:9
dene_aski 82 53:10
dene_ayni 82 12:4 63:5
dene_bank 85
dene_dedi 80 7:8
dene_dord 85
dene_guve 85
dene_hakk 82 34:5
dene_iki 85 31:12
dene_kart 78 7:12
dene_olma 85 7:-4 53:9
dene_redd 85
dene_sipa 82 17:6
dene_sist 82 17:6
dene_sure 82 37:5 57:9
dene_yapt 85 0:4 17:8
dene_yazi 82 35:5 53:5
dene_yeni 76 17:9
dene_yine 85
dene_yuzu 85
dened 63 7:16 17:5 52:4 53:5 57:5
denedig 85
denedik 85
denedim 65 7:16 32:4 52:4 53:6
denem 58 0:5 7:8 17:14 30:4 53:13 57:9 68:5
denemed 71 7:4 17:9
denemel 80 0:5 68:6
denemem 78 53:9
denemes 80 0:4
denemey 85 53:5
dener 80 9:6 31:10 34:5
denerse 82 31:11 34:6
denes 78 1:7
denesem 78 1:7
denet 73 35:25 37:11
denetim 76 35:8 37:14
denetli 85 35:15
deney 64 7:6 63:16
deneyin 65 7:9 63:17
deni 69 25:5 51:7
denie 85 51:9
denil 80
denildi 82
deniy 75 25:7 35:5
deniyor 75 25:7 35:5
denk 85 19:6 25:7
dep 71 7:4 40:9
depo 71 7:4 40:9
depo_blok 85 40:5
depos 85
depoz 75 7:4 40:11
depozit 75 7:4 40:11
der 80 25:13
dere 85 25:10
derec 85 25:10
dereced 85 25:10
des 52 8:14 12:13 25:-5 35:-4 37:6 38:12 49:8 51:6 52:13 59:12 63:4
dest 52 8:14 12:13 25:-5 35:-4 37:6 38:12 49:8 51:6 52:13 59:12 63:4
dest_bekl 80 35:-5 37:10
dest_cuzd 85
dest_dedi 78 12:8
dest_geli 85 59:5
dest_hata 85 51:5
dest_kart 85
dest_kodu 85 39:6
dest_uyar 82 8:8
dest_yazi 85 63:5
deste 52 8:14 12:13 25:-5 35:-4 37:6 38:12 49:8 51:6 52:13 59:12 63:4
destege 85 63:13
destegi 82 8:5
destekl 57 8:14 12:18 38:-5 51:8 52:16
det 80 42:12
deta 80 42:12
deta_tuta 85 42:9
detay 80 42:12
detayin 80 42:12
dev 62 3:6 28:5 33:8 53:6 62:9
deva 68 28:6 53:8 57:5
deva_edeb 85 62:4
deva_ediy 82 53:5
deva_etme 85
deva_etmi 85 57:6
devam 68 28:6 53:8 57:5
devl 74 3:9
devle 74 3:9
devr 75 33:11 62:10
devr_disi 85 0:5 62:4
devre 78 0:4 33:11
devrett 85 33:12
dey 57 27:4 29:7 34:4 38:9 53:10 60:4 64:5
deyi 57 27:4 29:7 34:4 38:9 53:10 60:4 64:5
deyi_duru 75 49:5
deyi_gele 85
deyi_geri 82 9:6 53:5
deyi_kart 82 38:11
deyi_kayi 85 60:6
deyi_odem 85 12:5 29:5
deyi_oden 85 27:5
deyi_redd 85
deyi_yeni 82
deyin 74 17:4 30:5
deyince 74 17:4 30:5
deyip 59 27:4 29:7 34:5 38:9 53:12
dhl 82 18:10
dig 73 32:6
dige 73 32:6
dige_mesa 85 32:5
diger 73 32:6
dij 73 4:5 9:5
diji 73 4:5 9:5
diji_cuzd 85 59:5
diji_oyun 85
dijit 73 4:5 9:5
dijital 73 4:5 9:5
dil 71 3:11 25:10 27:4
dile 73 3:11 25:4 27:4
dilek 74 3:12 25:4 27:5
dilekce 74 3:12 25:4 27:5
dili 85 25:7
dili_turk 85 25:7
dilin 85 25:7
din 85 66:6
dir 76 12:6 26:8
dire 78 13:5 26:8
direk 78 13:5 26:8
dis 46 1:6 6:6 8:10 10:-4 15:5 26:25 38:-4 51:6 54:9 57:7
disa 80 0:4 26:7
disar 80 0:4 26:7
disarda 85 26:7
disc 78 8:8 26:10
disco 78 8:8 26:10
discord 82 26:11
discove 85 8:8
disi 49 1:7 6:7 8:7 11:4 15:-4 26:17 51:7 57:8
disi_abon 85 8:4 13:4
disi_acik 85 7:5
disi_alis 75 6:11 62:4
disi_harc 85
disi_hatt 80 32:8
disi_hava 85 4:4
disi_inte 82
disi_isle 78 11:12
disi_kald 85 1:5 62:4
disi_kart 82 42:4 57:6
disi_oded 85 26:6
disi_odem 82 26:17
disi_oder 85
disi_para 82
disi_roam 85 25:5
disi_site 69 7:4 8:6
disi_tasi 85 33:4
disi_yazi 85
disin 56 1:10 25:-4 26:12 32:5 33:5 51:7 57:9
disinda 56 1:10 25:-4 26:12 32:6 39:4 51:8 57:10
disp 65 14:6 15:14 43:8 54:11
disp_acik 82 43:10
disp_acma 85
disp_acti 85 54:4
disp_buto 80 14:6 15:6
disp_ipta 85 54:4
dispu 65 14:6 15:14 43:8 54:11
dispute 65 14:6 15:14 43:8 54:11
diy 51 11:4 18:5 27:6 32:4 38:23 48:7 53:5 62:8 65:5
diye 62 7:4 18:5 25:6 27:5 38:17 53:4
diye_biri 76 18:5 38:7
diye_ikin 85 53:7
diye_site 82 38:6
diyen 66 18:6 38:21
diyer 73 7:6 27:6 53:6 63:5
diyerek 73 7:6 27:6 53:6 63:5
diyi 68 12:4
diyi_duru 80
diyi_odem 85
diyip 69 12:4
diyo 57 11:6 25:-5 32:6 37:5 38:7 45:5 48:8 62:10
diyo_dogr 85 62:5
diyo_hesa 82 45:5 48:6
diyo_para 80 27:5
diyo_yine 85 32:4
diyol 66 38:11 48:9 62:6
diyolar 66 38:11 48:9 62:6
diyor 63 11:5 36:4 44:4 62:5 64:4
diyordu 82 11:7
diyorla 67 36:5 44:5 62:6
diyorum 80 53:5 64:7
diz 85
dizi 85
dizi_var 85
dk 85 30:8
dns 78 5:8
dns_filt 85
do 82 7:15
do_not 82 7:15
dog 42 0:4 10:-6 13:-4 20:21 21:-4 22:-5 25:-7 29:22 31:8 32:13 34:16 35:15 36:-4 37:17 39:-5 42:-4 45:6 53:-4 55:5 57:-5 58:-4 60:12
doga 85 45:5
doga_kayb 85 45:5
dogan 85 45:5
dogr 43 0:4 10:-6 13:-4 20:21 21:-4 22:-5 25:-9 29:22 31:8 32:13 34:16 35:15 36:-4 37:18 39:-5 42:-4 53:-4 55:5 57:-5 58:-4 60:12
dogr_2 85 37:8
dogr_24 85
dogr_asam 80 37:10
dogr_basa 73 5:7 20:5 34:4
dogr_bekl 85 35:5
dogr_bitm 85 37:9
dogr_cuzd 80 56:6 60:4
dogr_dedi 80 38:5
dogr_diye 85 27:5
dogr_ekra 78 31:5 34:6 37:4
dogr_geci 82 29:8
dogr_gird 78 29:5 34:6
dogr_hesa 73 20:20 23:11
dogr_isti 80 20:8
dogr_kabu 85
dogr_kodu 66 29:-6 32:12 33:5 34:11
dogr_mesa 80 52:6
dogr_numa 80 68:5
dogr_odem 85 64:5
dogr_olma 85 20:6
dogr_sayf 82 29:6
dogr_sifr 82
dogr_sipa 85
dogr_sms 82 30:6
dogr_smsi 85
dogr_suru 85 35:9
dogr_tama 76 29:15
dogr_yapm 85
dogr_yazd 78 29:5
dogr_yazi 69 32:6 35:8
dogr_zama 82 31:11 37:4
dogru 43 0:4 10:-6 13:-4 20:21 21:-4 22:-5 25:-9 29:22 31:8 32:13 34:16 35:15 36:-4 37:18 39:-5 42:-4 53:-4 55:5 57:-5 58:-4 60:12
dogrula 46 10:-5 20:26 22:-4 25:-6 29:17 31:8 32:5 33:5 34:11 35:16 37:22 38:5 52:7 55:7 63:-5
dogrulu 85 5:8
dogruyd 80 31:9
dogu 85 25:5
dogu_gunu 85 25:5
dogum 85 25:5
dok 70 4:4 13:5 15:11 42:9 50:4 52:5 63:5
doks 78 15:13 50:5 52:5
doks_gund 85 15:7 50:6
doksa 78 15:13 50:5 52:5
doku 75 4:5 13:6 42:10 63:5
dokum 85 42:12
dokumun 85 42:12
dokun 82 4:5 13:7 63:6
dol 37 1:6 5:-7 6:-5 7:-6 10:-5 11:7 12:14 13:28 15:8 16:-6 19:15 22:13 23:11 24:-6 25:-5 28:-4 29:-7 31:10 33:-4 34:-5 39:-5 41:4 42:-6 44:-8 45:12 46:21 47:-7 49:-6 50:5 52:-4 53:-6 54:-5 55:-6 60:-6 62:-4 63:-7 64:-6 65:-6 66:26 67:-6
dola 41 1:11 3:4 5:-5 8:-4 10:-6 11:10 12:18 13:33 14:-5 15:-5 16:-4 19:19 20:-4 22:-5 24:-4 25:-4 31:-4 42:-4 44:-5 45:15 46:26 47:-5 48:-5 49:-5 55:-5 56:-6 60:-5 62:-4 63:-5 64:-5 65:-5 66:31 67:-4
dola_alis 82 51:4 57:8
dola_anla 85 46:10
dola_ayni 82 0:8 45:10
dola_baki 82 66:7
dola_bazi 82 45:5 66:4
dola_biri 85
dola_ceki 80 12:10
dola_cevi 71 2:9 13:9 19:5 45:-5
dola_cevr 85
dola_cins 82 46:5
dola_cuzd 78 12:8 21:8 46:4
dola_dusu 82 45:7
dola_eksi 82 19:6 66:5
dola_fatu 85
dola_geld 85 45:7
dola_geri 85
dola_gitt 85 66:7
dola_hesa 61 12:10 13:12 19:6 66:9
dola_isti 85 12:10 13:5
dola_kald 85 41:9
dola_kars 85 11:10
dola_kart 82 11:9 13:8
dola_kuru 82 19:4
dola_odem 74 7:5 13:15 50:5 66:5
dola_olab 85 18:5
dola_olar 70 46:9 66:10
dola_olur 85 25:5 66:6
dola_prov 85 40:8
dola_rubl 82 13:7
dola_sati 85
dola_sece 82
dola_seci 85
dola_sipa 85
dola_suph 82 4:8
dola_tl 85
dola_tuta 85 11:5 45:4
dola_urun 85
dola_var 78 13:5 59:4
dola_yapt 82 9:6
dola_yazi 80 11:9
dola_yukl 85 21:8
dolan 65 4:10 9:5 26:13 38:12 58:6
dolandi 65 4:10 9:5 26:13 38:12 58:6
dolar 43 0:-4 1:12 3:5 7:-5 8:-4 10:-6 11:11 12:20 13:36 14:-4 16:-4 19:20 26:-4 38:-5 44:-5 45:17 46:27 47:-5 48:-4 49:-4 55:-4 56:-6 60:-5 64:-4 65:-4 66:33
dolarda 85 66:9
dolardi 85 11:7
dolarim 85 3:8
dolarla 72 3:4 12:10 13:7 66:13
dolarli 71 1:7 40:6 57:7
dolas 85 0:9 32:6
dolay 80 30:4 50:5 51:4
dold 54 15:10 22:10 23:15 31:10 37:8 44:-4 48:11
dold_fatu 85 68:6
dold_itir 85 15:6
dold_odem 80 22:8 35:-4 37:12
dold_para 85
dold_simd 85
doldu 54 15:10 22:10 23:15 31:10 37:8 44:-4 48:11
doldugu 80 50:5
doldura 85
doldurd 82 23:5 56:7
doldurm 74 23:12 36:4 68:5
dolduru 85 43:6
dolm 57 10:4 15:6 20:5 22:15 23:9 31:13 50:6
dolm_dedi 85
dolm_henu 85 44:4
dolm_kala 85
dolm_odem 85 31:5
dolm_odey 85
dolm_sika 85
dolm_sipa 85 27:6
dolm_sist 85 50:9
dolm_uyar 85
dolm_yeni 85
dolma 75 14:8 20:8
dolmada 82 14:9
dolmadi 80 20:9 35:4 44:4
dolmu 59 10:4 15:7 22:16 23:11 31:14 50:7
dolmust 78 31:11
dolu 68 30:9
dolun 82 27:5
dolunca 82 27:5
doluy 80 30:12
doluyor 80 30:12
dom 85 5:5 10:9
doma 85 5:5 10:9
domai 85 5:5 10:9
don 39 3:-6 9:-4 10:-8 11:-9 16:5 18:-4 19:4 23:7 24:50 25:-5 26:-7 28:50 29:8 30:-6 32:-5 35:-6 36:-6 37:-5 38:-7 42:-5 45:10 46:4 47:7 50:5 54:-7 55:-5 56:-6 57:-5 58:-6 59:11 61:5 63:4 65:-5 66:-5
don_buto 85 24:7
don_link 85 24:10
dond 49 4:6 23:7 28:43 29:8 45:7 59:15
dond_bank 85
dond_bild 85 28:8
dond_dond 85 29:8
dond_duru 85
dond_gere 85
dond_ibar 85 28:4
dond_isle 85
dond_mail 82 28:5
dond_odem 80 22:4
dond_sati 82
dond_sebe 85
dond_sipa 76 28:8
dond_yazi 78 28:9
dondu 49 4:6 23:7 28:43 29:8 45:7 59:15
dondugu 82 22:4
dondurd 69 4:12 28:10
dondurm 67 25:8 28:14 59:7
donduru 58 28:33 59:10
done 61 11:-5 16:9 23:7 27:6 28:7 49:9
donec 78 27:8 49:6
donecek 78 27:8 49:6
donem 72 23:8 24:5 50:6
donemed 85 24:7
donen 85 49:4
doner 68 11:-4 16:12 28:9 44:6
dong 78 0:10
dong_gird 85 0:6
dongu 78 0:10
donguye 82 0:8
donm 57 14:5 24:21 28:18 46:5 47:11 50:4
donm_lazi 85 24:4
donm_odem 82 24:6
donm_sipa 85 28:6
donma 85 28:11
donme 63 24:22 47:5 48:4
donmede 85 24:5
donmedi 65 24:15 47:4 48:5
donmesi 85
donmu 67 14:7 28:13 46:5 47:7 50:7 61:4
donmuyo 78 14:5 40:6 50:8
donu 50 5:5 7:6 10:-4 11:-4 12:6 19:9 24:18 29:5 63:9
donu_adre 85 24:6
donu_alic 80 68:4
donu_bank 85 7:4
donu_duru 82 5:6
donu_kart 85
donu_maga 85
donu_must 80
donu_odem 82 29:5
donu_olma 85 24:7
donu_olmu 85 24:6
donu_sati 85 13:11 28:7
donu_sayf 82 24:7
donu_son 85 63:5
donu_tekr 82
donu_ucre 85 19:9
donu_yeni 80 16:5 22:5
donu_yok 78 24:5
donuk 85 24:4 28:7
donun 72 15:6 16:7 19:5
donunca 80 16:9
donunce 78 15:7 19:6 29:4
donup 73 0:7 5:5 68:4
donus 64 13:7 19:9 24:23 45:8
donusum 75 13:9 19:11 45:6
donuy 56 5:7 7:9 12:8 24:-5 29:6 63:13 64:5
donuyor 58 12:6 29:6 63:14
dor 58 17:7 23:4 37:11 57:5
dord 73 17:6 23:6 37:5
dord_gund 85 37:5
dordu 73 17:6 23:6 37:5
dordunc 78 23:7 31:5 37:6
dordund 82
dort 60 37:7 39:4 57:5
dort_gun 80 14:6
dort_gund 82 37:5 56:4
dort_hane 82 39:5
dort_is 85 64:4
dort_kez 82 32:4
dort_saat 76
dort_tane 85
dos 74 5:4 9:7 15:7 43:4
dosy 74 5:4 9:7 15:7 43:4
dosy_acik 85 43:7
dosy_kapa 82 9:9
dosya 74 5:4 9:7 15:7 43:4
dosyasi 85 5:5
dosyayi 82 9:5 15:9
dov 56 2:15 12:19 13:13 19:8 25:-4 46:15 66:12
dovi 56 2:15 12:19 13:13 19:8 25:-4 46:15 66:12
dovi_alis 82 19:10
dovi_borc 82 66:8
dovi_cevi 82 2:11
dovi_cevr 78 2:6 19:8
dovi_cins 80 66:6
dovi_hesa 74 13:13 46:9
dovi_kart 85 13:9
dovi_kuru 80 12:9
doviz 56 2:15 12:19 13:13 19:8 25:-4 46:15 66:12
dovizle 82 45:-4 46:11 66:5
dovizli 82 13:10
dug 62 5:13 14:-4 15:7 28:7
dugm 62 5:13 14:-4 15:7 28:7
dugm_bula 85
dugm_cali 80 5:5 28:6
dugm_cikm 85 24:7
dugm_kapa 85
dugm_kayb 85 15:4
dugm_tikl 82 5:9
dugm_yok 82 15:5
dugme 62 5:13 14:-4 15:7 28:7
dugmele 85 28:5
dugmesi 65 5:13 15:5 43:4 44:4
duk 76 3:4 65:6
dukk 76 3:4 65:6
dukk_kapa 85 65:6
dukka 76 3:4 65:6
dukkani 80 3:4
dun 62 22:6 35:10
dun_aksa 80 30:5 35:7
dun_bitm 85 22:7
dun_gece 80 35:10
dun_gele 85 31:5
dund 85 64:4
dunde 85 64:4
dunk 85 25:5
dunku 85 25:5
dup 82 53:11
dupl 82 53:11
dupl_tran 85 53:9
dupli 82 53:11
duplica 82 53:11
dur 44 2:6 3:8 4:8 5:5 10:6 14:6 15:-7 16:-5 22:5 25:-9 26:-4 28:7 35:9 36:-4 37:10 38:-4 40:11 42:-5 43:10 50:-4 56:-5 57:-5 59:9 62:7
dura 85 23:5
durd 58 4:10 14:9 25:-4 43:12 55:6 59:10 62:12
durd_hesa 85
durd_inte 82 4:6
durd_yazi 80
durdu 58 4:10 14:9 25:-4 43:12 55:6 59:10 62:12
durdurd 70 4:12 43:6
durdurm 80 59:5 62:6
durduru 68 14:7 55:8 59:8 62:5
durm 85 49:7
durmu 85 49:7
duru 47 2:8 3:7 5:6 10:8 15:-5 16:-4 22:4 25:-6 28:6 35:11 37:12 40:13 44:4 57:-4 62:-5
duru_ay 82
duru_ayni 85 37:6
duru_bekl 85 35:7
duru_ceki 85 40:7
duru_froz 85
duru_harc 85 59:7
duru_hesa 85 44:8
duru_isle 80 35:10
duru_kald 85 37:6
duru_kapa 82 3:5 27:5
duru_kart 82
duru_maga 85
duru_odem 85 37:5
duru_para 80 3:4 37:7 58:6
duru_yeni 85
durum 59 10:6 27:4 28:10 35:15 37:16 44:10
durumda 73 48:4
durumun 68 10:10 22:5 37:6 44:10
durur 85
duruy 51 2:10 3:8 5:8 17:4 25:-5 40:16 46:6 58:5 59:6 62:-4 63:4
duruyor 57 2:6 3:5 5:6 17:7 40:5 46:5 58:8 59:6
dus 45 0:-5 1:9 2:5 3:-4 5:-6 6:-4 7:-6 10:13 11:7 12:-6 13:-6 14:-5 17:4 19:6 22:6 25:9 27:-4 29:8 30:16 32:7 33:6 34:-4 37:-4 38:-6 39:-5 40:12 45:18 46:6 49:-5 50:-4 53:-6 59:-5 60:-5 62:-5 64:10 65:-4 68:6
duse 69 17:5 21:9 25:5 40:7 44:5
dusec 82 13:5 21:11
dusecek 85 13:5
duser 72 17:5 25:6 40:8 44:5
dusermi 85
dusm 56 2:5 10:6 11:5 22:5 23:-4 29:5 32:15 40:7 46:8 56:5 63:7 64:11
dusm_bank 85 40:5
dusm_bekl 85 46:7
dusm_sipa 85 10:8 36:5
dusm_tele 85 32:8
dusme 64 10:5 32:10 56:8 64:7
dusmedi 66 10:5 32:10 56:9
dusmemi 85
dusmu 61 2:7 11:7 22:8 23:-4 29:5 32:7 36:4 40:4 46:7 63:5 64:6 66:4
dusmuyo 71 23:-4 25:6 29:7 32:9 40:6 63:7
dust 59 10:15 11:8 13:-5 19:4 30:9 35:6 45:8 49:-4 58:8 61:5
dust_bank 85
dust_hesa 85 11:13
dust_iade 85 45:11 46:-5
dust_oyun 85 10:10
dust_site 85 10:5 35:10
dustu 59 10:15 11:8 13:-5 19:4 30:9 35:6 45:8 49:-4 58:8 61:5
dustugu 85 45:7 46:-4 47:4
dusu 55 1:17 19:6 25:10 29:8 30:15 33:11 45:17 57:6
dusu_iade 85 45:8
dusu_kur 85 19:5
dusu_odem 80 1:7
dusu_oden 85 1:5
dusu_oldu 85 23:6
dusu_tuta 80 1:10
dusuk 61 1:14 20:4 25:10 45:17
dusukmu 85 20:4
dusul 82 40:8 57:12
dusulmu 82 40:8 57:12
dusun 73 1:6 19:8 45:5 66:5
dusunce 74 1:6 19:8 45:5
dusur 80 25:5 29:4
dusurdu 85 29:5
dusus 85 25:6 29:5
dusuy 69 30:22 33:15
dusuyor 72 30:13 33:13
duy 80 57:5 62:11
duym 85 57:6
duyma 85 57:6
duymadi 85 57:6
duz 65 5:6 26:6 65:8 68:12
duze 66 5:6 65:9 68:12
duze_hang 85 5:6
duze_miyi 85 68:6
duze_odem 82 20:4 42:5
duzel 68 5:6 65:9 66:4 68:13
duzeldi 85 5:6
duzeliy 85
duzelte 85 68:6
duzelti 78 42:4 66:5 68:11
duzeltm 80 65:10
duzen 85 58:5
duzenle 85 58:5
duzey 85 20:4
e 55 0:9 6:12 18:5 28:4 42:6 49:9 56:5 59:6
e_cuzd 66 21:6 49:6 59:6
e_devl 80
e_fatu 82 42:8
e_para 80 49:7 56:6
e_post 65 0:11 18:6 27:5 28:6 38:4
e_tica 72 6:17
eba 59 0:5 11:5 15:10 25:-5 27:5 38:4 43:5 50:-4 55:5
ebay 59 0:5 11:5 15:10 25:-5 27:5 38:4 43:5 50:-4 55:5
ebay_aldi 85 14:6
ebay_hesa 80 0:6 55:7
ebay_iade 85 15:8
ebay_payp 85 7:7
ebay_sati 72 10:4 27:5 38:4 44:5 54:4 66:4
ebayd 75 14:5
ebayden 85 14:6
ecz 85 65:12
ecza 85 65:12
eczan 85 65:12
ede 53 3:7 9:-6 15:9 25:7 28:6 49:4 53:7 54:9 65:5
edeb 69 25:8 28:5
edeb_miyi 74 15:5
edebi 69 25:8 28:5
edebili 70 25:9 28:6
edec 70 3:4 54:7 55:6
edec_bank 85
edec_soyl 85 54:7
edece 70 3:4 54:7 55:6
edecegi 75 54:4 57:4
edecekl 82 54:4 55:8
edecekt 85
edel 82 25:7
edeli 82 25:7
edem 67 15:12 43:5 53:6 65:7 67:4
edeme 78 43:5
edemedi 85
edemeyi 85
edemi 70 0:4 15:10 53:7 65:5
edemiyo 70 0:4 15:10 53:7 65:5
eden 85 49:5 53:6
eder 65 1:5 54:9
eder_dedi 85 19:5
eder_para 85
ederi 75 3:5 54:7
ederk 82
ederken 82
eders 80 54:5
edersem 80 54:5
edey 85
edeyi 85
edi 42 5:-4 9:10 12:5 17:-5 18:5 21:-5 25:-11 27:8 29:4 32:-5 35:6 37:4 38:-6 40:6 48:5 54:9 55:5 57:-5 62:6 63:-5
edil 45 8:5 9:12 18:6 25:-9 27:10 29:6 35:5 38:-5 40:8 48:6 50:4 54:-4 57:-4 62:7 63:-4 65:-4
edil_alis 85
edil_baki 85 41:7
edil_cuzd 82 3:4 62:5
edil_dedi 78 31:9 55:6
edil_diye 82
edil_dovi 85 12:4
edil_duru 85 44:8
edil_fazl 85
edil_goru 78 14:4 27:10
edil_iade 82 44:6 49:6
edil_iki 82 48:6
edil_isar 85 15:5 54:6
edil_kart 80 47:5
edil_lira 85
edil_must 82 12:4 44:5
edil_odem 82 29:5 53:8
edil_para 72 9:11 28:4 37:4 45:4 46:-5
edil_sebe 85 7:9
edil_sipa 80 29:6 61:5
edil_stat 85 48:9
edil_tuta 82 46:7 64:4
edil_yazi 76 14:11 37:5
edild 57 11:4 14:7 25:-4 27:12 29:14 31:5 48:11 59:5
edildik 85 30:6 62:5
edile 60 9:9 13:5 18:10 40:4 50:10
edilece 74 13:8 44:11
edileme 78 18:11 50:8
edilemi 85 50:8
edili 64 35:14 42:6 44:5
edilirk 85
ediliyo 70 35:11 44:7
edilm 55 8:8 9:6 12:5 25:-4 27:5 29:-6 40:7 62:10
edilmed 67 7:6 9:6 10:5 12:4 53:6
edilmey 82 8:7 12:4
edilmez 85 55:11
edilmis 65 2:4 16:5 27:7 40:8 41:5 49:4 62:9
edilmiy 70 0:5 8:8 15:6 34:6 62:4
edin 75 68:7
edinc 85
edip 73 37:12 54:6
ediy 62 12:7 13:4 30:4 54:12 55:7 58:4
ediy_tale 85 54:5
ediyo 62 12:7 13:4 30:4 54:12 55:7 58:4
ediyorl 85 54:4 55:9
ediyorm 85 12:4
ediyoru 78 13:6 35:5 39:4 67:6
eft 69 4:12 26:15 36:6 56:13
eft_acik 85 36:5
eft_yapt 85 26:7 56:6
ege 85 54:5
eger 85 54:5
ehl 80 20:12 25:5
ehli 80 20:12 25:5
ehli_sina 85 25:6
ehliy 80 20:12 25:5
ehliyet 80 20:12 25:5
ek 76 6:5 11:9 21:9 25:6
ek_kart 82 6:8
eki 78 35:4 55:4
ekib 80 35:4 55:4
ekibi 80 35:4 55:4
ekl 54 1:9 5:13 7:4 11:21 21:13 36:12 56:14
ekle 54 1:9 5:13 11:22 21:12 36:12 56:14
ekle_ayni 85 21:4
ekle_baki 85
ekle_dogr 85
ekle_kapa 82 5:9
ekle_kart 82 7:7
ekle_kod 85 32:5 52:5
ekle_odem 85 36:6 46:4
ekle_topl 85
ekle_var 85 5:6
ekled 75 11:8 56:5 66:4
ekledim 82 56:6
eklem 68 1:4 11:8 36:17
eklemed 78 36:17
eklemek 85 1:8
eklemem 85 21:5
eklemis 80 11:11 52:4
eklen 61 1:5 5:17 11:11 21:9 25:-4 46:5 56:12
eklendi 82
eklenin 78 21:17
ekleniy 85 11:7
eklenme 80 56:19
eklenmi 76 11:6
eklenti 73 5:22
ekler 82 32:7
eklerke 82 32:7
ekley 74 1:5 7:8 8:5
ekleyem 78 7:8 8:5
ekleyip 85 21:4
ekli 82
ekliy 82
ekliyor 82
ekr 47 1:-5 5:10 7:-4 11:10 24:12 29:7 30:6 31:5 32:7 33:6 39:11 60:5 66:7
ekra 47 1:-5 5:10 7:-4 11:10 24:12 29:7 30:6 31:5 32:7 33:6 39:11 60:5 66:7
ekra_acil 85 32:7
ekra_atiy 85
ekra_bos 85 5:8
ekra_cikm 85
ekra_cokt 85 30:8
ekra_cuzd 85
ekra_dond 85 29:5
ekra_donm 85 24:5
ekra_geli 85 0:11
ekra_gelm 82 5:5
ekra_gord 85 29:7
ekra_goru 70 3:7 42:8 54:4
ekra_hata 85 10:9 40:6
ekra_kald 85 24:8
ekra_kali 85 32:7
ekra_kapa 76 30:4 31:6
ekra_kod 85 32:7
ekra_kodu 85
ekra_kont 85 37:7
ekra_odem 82 29:4 35:4
ekra_oper 85 63:8
ekra_para 85 66:4
ekra_payl 85 38:15
ekra_paym 85 35:5
ekra_sonu 85 33:7
ekra_soru 82 29:12
ekra_uc 85
ekra_uzun 85 39:4
ekra_yild 85 33:7
ekra_zama 85 31:7
ekran 47 1:-5 5:10 7:-4 11:10 24:12 29:7 30:6 31:5 32:7 33:6 39:11 60:5 66:7
ekranda 65 2:4 11:6 24:7 33:9 35:5 37:5 39:13 66:8
ekranin 59 5:-4 24:6 29:12 31:8 66:8
eks 46 3:-4 7:-4 10:5 11:8 12:-5 13:-6 14:9 17:-4 19:16 21:23 23:-4 38:-5 40:5 45:27 48:8 50:-4 66:11 68:12
eksi 51 12:-4 13:-5 14:12 19:20 21:27 36:4 40:6 45:29 48:-4 68:14
eksi_cikt 75 14:13 19:5 21:7 25:5
eksi_geld 74 14:6 45:9
eksi_gird 82 36:7
eksi_iade 85 45:5
eksi_kald 69 19:12 21:9
eksi_kalm 85 19:6
eksi_para 82 68:7
eksi_sipa 78 10:8 21:12
eksi_yatt 85 45:5
eksig 85
eksigim 85
eksik 53 10:-4 14:13 19:20 21:22 36:5 40:7 45:24 66:-4 68:10
eksil 68 10:8 31:6 45:6 63:7 66:4 68:6
eksildi 76 10:5 45:8
eksilme 76 31:7 63:8 68:8
eksilmi 82 10:5 66:6
eksiy 85 21:13
eksp 85 25:7
ekspe 85 25:7
ekst 55 2:7 10:5 11:11 16:5 25:-4 44:4 46:4 48:14 57:7 66:15
ekst_ayni 85 2:5
ekst_euro 85 66:8
ekst_iade 85 46:7
ekst_iki 80 16:6
ekst_isle 82 42:5 66:4
ekst_kesi 85 2:5
ekst_sati 85 2:-5 16:6
ekst_tek 85
ekst_tl 85 45:11
ekst_usd 85 66:8
ekst_yans 82 10:6 44:7
ekstr 55 2:7 10:5 11:11 16:5 25:-4 44:4 46:4 48:14 57:7 66:15
ekstred 61 2:10 11:8 48:5 57:8 66:12
ekstrel 80 48:11
ekstrem 78 66:4
ekstres 73 10:5 44:5 46:6
ekstrey 80 10:6
el 82 38:5
elb 85 25:6
elbi 85 25:6
elbis 85 25:6
eld 80 26:7 54:6
elde 80 26:7 54:6
elden 80 26:7 54:6
ele 70 25:6 26:6 57:9 59:5 64:4
ele_geci 85 57:12
elek 72 25:7 26:6 59:6 64:5
elek_cuzd 76 58:5 64:5
elek_fatu 85 25:9
elekt 72 25:7 26:6 59:6 64:5
elektri 85 25:9
elektro 74 26:6 58:5 59:6 64:5
eli 62 9:4 14:6 19:7 44:5 54:7 65:4
elim 62 9:5 14:6 19:7 44:5 54:7 65:4
elim_gecm 82 9:7
elim_ulas 82 54:6
elimd 68 44:6 65:5
elimdek 85
elime 71 9:6 14:8 19:9 54:6
elin 85 49:4
elind 85 49:4
ell 68 48:4 65:17
elle 70 65:18
elle_gird 85 65:4
elle_gire 85
elle_girm 85 65:6
elle_yanl 85 65:5
elli 82 1:6 48:5
elm 75 1:4 10:12
elma 75 1:4 10:12
elma_yukl 85 10:7
elmas 75 1:4 10:12
elmasla 82 10:5 67:4
eme 74 8:4 25:7
emek 74 8:4 25:7
emek_kart 82
emek_maas 82
emekl 74 8:4 25:7
emi 76 31:5
emin 76 31:5
emin_degi 82 31:6
emini 85
emr 85 64:5
emri 85 64:5
end 82 35:7 44:6
endi 82 35:7 44:6
endis 82 35:7 44:6
endisel 82 35:7 44:6
eng 55 4:9 5:21 25:-5 26:7 32:6 43:5 51:10 53:6 59:19
enge 55 4:9 5:21 25:-5 26:7 32:6 43:5 51:10 53:6 59:19
enge_acik 85
enge_bank 85
enge_odem 82 7:6
enge_yazi 85
engel 55 4:9 5:21 25:-5 26:7 32:6 43:5 51:10 53:6 59:19
engelle 57 4:11 5:14 26:8 43:5 51:4 53:7 59:17
engelli 72 5:10 32:9
enp 82 4:6
enpa 82 4:6
enpar 82 4:6
ent 82 62:10
ente 82 62:10
enteg 82 62:10
entegra 82 62:10
erd 73 15:7 22:13 31:8
erdi 73 15:7 22:13 31:8
eri 64 0:7 4:8 33:5 45:9 51:14
erid 85 45:6
eridi 85 45:6
erim 85 25:8 45:6
erimi 85 25:8 45:6
eris 66 0:7 4:9 33:5 51:14
eris_kapa 82
eris_kest 85 4:6
eris_yok 82 51:6
erise 76 0:5 33:4 59:6
erisemi 78 0:5 59:6
erisi 70 4:10 38:5 51:15
erisimi 78 4:8
erm 76 15:10 31:5
ermi 76 15:10 31:5
ermis 76 15:10 31:5
err 62 12:6 20:4 34:5 39:16 60:8 63:7
erro 63 12:6 20:4 34:5 39:13 60:8 63:7
erro_aliy 80 20:7 23:4
erro_code 78 39:16
erro_donu 80 12:4
erro_veri 82
error 63 12:6 20:4 34:5 39:13 60:8 63:7
ert 69 2:6 27:6 30:10 50:10
erte 69 2:6 27:6 30:10 50:10
erte_gun 74 2:6 27:6 30:6
erte_simd 85 50:6
ertel 78 50:11
ertelen 80 50:12
ertes 73 2:6 27:6 30:11
esi 67 32:5 45:4 55:17
esim 69 32:5 55:12
esim_hatt 85
esim_hesa 85 55:6
esim_kart 82 55:8
esimi 72 55:13
esk 44 22:-4 25:-7 32:-6 33:33 34:5 36:-4 38:-5 42:4 44:-6 47:4 50:29 52:-7 58:-5 61:33 62:7 67:9
eski 44 22:-4 25:-7 32:-6 33:33 34:5 36:-4 38:-5 42:4 44:-6 47:4 50:29 52:-7 58:-5 61:33 62:7 67:9
eski_baki 85 56:5
eski_cuzd 75
eski_esim 85
eski_ev 82 67:8
eski_fatu 85 53:9
eski_hatt 67 33:8 61:12
eski_hesa 75 0:5 60:5
eski_iade 80 50:7
eski_is 82
eski_isle 78 50:15
eski_kart 74 47:15
eski_kull 82 33:5
eski_must 85
eski_numa 61 33:5 60:-4 61:22
eski_odem 74 31:6 42:5 50:8
eski_oldu 85 50:7
eski_qiwi 78 3:4 42:5 62:5
eski_redd 85 53:6
eski_sim 82 61:7
eski_sipa 76 0:8 49:4
eski_tahs 85 50:6
eski_tele 69 33:21 61:5
eskid 72 62:9
eskiden 73 62:10
eskis 70 7:6 17:8
eskisin 74 17:6 53:5
eskiy 85 50:4
esl 63 34:11 36:22 55:11
esle 63 34:11 36:22 55:11
esle_hata 85 55:6
esle_odem 82
esles 63 34:11 36:22 55:11
eslesen 85
eslesme 70 34:5 36:10 55:13
eslesmi 75 34:8
eslesti 80 36:12
esn 80 63:5 65:11
esna 80 63:5 65:11
esnaf 82 65:11
esy 82 26:7 64:7
esya 82 26:7 64:7
esya_site 85 26:5 64:5
et 74 54:15
et_para 85
eth 85 25:8
ethe 85 25:8
ether 85 25:8
ethereu 85 25:8
eti 78 6:12
etic 80 6:13
etica 80 6:13
eticare 80 6:13
etk 82 35:5
etki 82 35:5
etkin 82 35:5
etkinli 85
etm 47 7:4 8:5 13:-4 14:4 16:7 25:-6 29:-9 34:5 38:-5 44:-5 50:14 52:8 53:5 54:7 55:9 57:7 65:4 66:4 68:5
etme 53 7:5 29:-6 34:5 50:10 53:5 54:11 55:12 66:6
etme_bank 82 7:8
etme_gere 85 53:7
etme_iki 85 37:5
etme_isti 74 50:11
etme_odem 85
etmed 58 1:4 7:6 9:7 29:-6 31:4 34:5 52:4 55:10 58:5 66:6
etmeden 82 65:6
etmedig 85 58:9 62:5
etmedil 80 55:8
etmedim 78 27:5 66:10
etmek 70 37:4 50:10
etmem 74 14:4 27:-4 53:6 54:12
etmey 85
etmez 82 54:5
etmezse 85 54:5
etmi 53 8:8 12:7 16:11 20:4 21:4 29:-5 50:7 52:6 57:9 67:4
etmi_kart 85 7:7 47:6
etmi_odem 82 12:6 27:7
etmi_ulke 85 52:5
etmis 66 4:6 27:5 47:5 57:8 67:4
etmisle 82
etmisti 85 57:5
etmiy 57 8:9 12:9 16:9 20:5 21:5 29:-4 50:8 52:6 68:4
etmiyol 85
etmiyor 59 16:10 21:6 50:5 57:4 68:5
ets 73 14:6 17:6 35:7 64:6
etse 76 14:6 17:6 35:8 49:4
etsem 76 14:6 17:6 35:8 49:4
etsy 85 64:7
ett 45 4:9 7:5 10:-5 12:-4 17:-4 25:-4 26:4 27:12 29:8 35:-4 40:9 44:15 45:18 48:-4 49:5 55:7 62:-4 65:6
etti 45 4:9 7:5 10:-5 12:-4 17:-4 25:-4 26:4 27:12 29:8 35:-4 40:9 44:15 45:18 48:-4 49:5 55:7 62:-4 65:6
etti_acik 85 56:7
etti_bank 78 9:6 40:4
etti_cuzd 85 33:5
etti_dedi 82
etti_faka 85 29:7
etti_geri 85 44:5 68:5
etti_iade 80 44:5
etti_kart 76 45:10
etti_maga 85
etti_miyi 82 16:8 45:4
etti_odem 78 29:11
etti_on 85
etti_para 71 4:4 40:7 44:11
etti_rus 85
etti_sati 80
etti_sipa 78 40:4 45:5
etti_sist 85 49:6
etti_urun 82 27:6
etti_ustu 85 4:5 41:4
ettig 70 14:7 40:5 45:6 57:5
ettigim 72 14:8 45:4 57:5
ettigin 85
ettik 74 30:5 40:5
ettikte 85 30:6
ettil 69 27:7 46:8 55:11
ettiler 69 27:7 46:8 55:11
ettim 55 25:-4 27:-5 40:8 44:21 45:5
ettir 70 16:6 26:8 27:-4 41:7
ettirdi 78 41:8
ettireb 82 16:8 45:4
eur 55 10:-4 11:5 12:18 13:13 19:11 25:-4 45:8 46:18 66:35
euro 56 10:-4 11:5 12:15 13:13 19:11 25:-4 45:8 46:18 66:36
euro_baki 82 13:8 66:8
euro_bazi 85
euro_cekt 85 66:7
euro_cikt 85 11:7 66:7
euro_cuzd 85 46:8
euro_eksi 85 19:6
euro_geld 85 46:4
euro_gitm 85 57:7 66:8
euro_goru 85 11:4 66:4
euro_gost 85
euro_hesa 72 11:7 12:14 46:5
euro_iade 78 45:9
euro_odem 85 12:5
euro_olar 82 66:5
euro_yazi 85 66:5
eurod 85 66:7
eurodan 85 66:7
euroy 85
ev 71 25:7 26:9 67:6
ev_inte 85 25:5
ev_sahi 82 67:8
evd 80 25:4
evde 80 25:4
evde_cali 85 25:4
eve 85
evr 72 3:7 9:4 25:7 59:6
evra 72 3:7 9:4 25:7 59:6
evra_lazi 85
evra_yoll 85 3:6 59:5
evrak 72 3:7 9:4 25:7 59:6
evrakla 80 25:4
exc 82 25:6 42:6 64:7
exce 85 25:7 42:7
excel 85 25:7 42:7
exp 65 8:8 22:19 31:15 50:6
expi 68 22:20 31:16 50:6
expi_donu 82 22:5 31:5
expi_duru 82 22:7
expi_hata 85 50:6
expi_yazd 82 31:10
expi_yazi 85
expir 68 22:20 31:16 50:6
expired 68 22:20 31:16 50:6
expr 80 8:11
expre 80 8:11
express 80 8:11
eyl 85 48:8
eylu 85 48:8
eylul 85 48:8
faa 73 49:10 60:4 62:16
faal 73 49:10 60:4 62:16
faal_durd 85 62:7
faali 74 49:10 62:17
faaliye 74 49:10 62:17
fab 85
fabr 85
fabr_ayar 85
fabri 85
fabrika 85
fac 76 0:11 26:10
face 76 0:11 26:10
faceb 76 0:11 26:10
faceboo 76 0:11 26:10
fai 73 25:5 29:8 63:12
fail 76 29:8 63:13
faile 80 29:9 63:10
faiz 82 25:7
faizl 82 25:7
faizler 82 25:7
fak 70 29:9 31:5 45:7
faka 70 29:9 31:5 45:7
faka_odem 85 43:4
fakat 70 29:9 31:5 45:7
fal 85 63:6
far 51 5:5 11:20 19:13 25:-6 45:14 46:6 55:12 65:7 66:7 68:5
fark 51 5:5 11:20 19:13 25:-6 45:14 46:6 55:12 65:7 66:7 68:5
fark_acik 85 11:13
fark_bind 85
fark_biri 85 12:4
fark_cikt 85 11:5
fark_doga 85 45:5
fark_dovi 82 45:-4 46:14
fark_etme 85 66:4
fark_etti 75 15:4 38:6 65:8
fark_iade 85
fark_isle 85
fark_kart 85 7:5
fark_kim 85 45:7
fark_odem 78 68:7
fark_oldu 85
fark_para 85
fark_sipa 82 17:4 55:7
fark_var 85 11:5
fark_yuzu 75 19:13
fark_zara 82
farki 63 11:12 19:11 23:4 45:17
farkind 80 45:6
farkini 85 45:7
farkl 58 5:7 16:5 46:10 55:16 66:8
farkliy 80 66:7 68:7
fas 75 4:5 56:19
fast 75 4:5 56:19
fast_yapt 85 56:4
fat 42 1:4 3:-4 5:-5 11:-5 12:7 14:-5 20:-4 21:10 22:33 26:-4 27:-4 31:-4 42:6 52:-4 53:27 58:40 59:-5 68:21
fatu 42 1:4 3:-4 5:-5 11:-5 12:7 14:-5 20:-4 21:10 22:33 26:-4 27:-4 31:-4 42:6 52:-4 53:27 58:40 59:-5 68:21
fatu_acik 80 53:8
fatu_arti 85 22:8
fatu_bask 76 68:12
fatu_biri 85
fatu_bula 85
fatu_cika 80 42:11
fatu_cikt 85 17:12
fatu_cuzd 85 68:13
fatu_dola 82 13:9
fatu_dusm 80 22:6 68:5
fatu_dust 85 58:8
fatu_euro 82 12:10
fatu_expi 85 22:4
fatu_gece 85 22:8
fatu_geld 73 58:19
fatu_gelm 71 42:6 58:14
fatu_iki 85
fatu_ipta 80 22:13
fatu_kapa 80 22:13
fatu_kend 82 22:8
fatu_kesi 82 58:6
fatu_kesm 82 42:6
fatu_kest 82 60:5 68:4
fatu_nere 85
fatu_numa 78 36:9 53:5 56:5 68:-6
fatu_odem 80
fatu_oden 76 22:-8 53:23
fatu_odey 80 22:4 60:6
fatu_olus 76 60:6 62:8
fatu_para 82 57:4
fatu_rubl 82
fatu_sure 76 22:7
fatu_tuta 82 19:4
fatu_uygu 85 10:8
fatu_var 74 53:7 58:14
fatu_varm 85 53:11
fatu_yoll 85 58:8
fatu_zama 85 22:7
fatur 42 1:4 3:-4 5:-5 11:-5 12:7 14:-5 20:-4 21:10 22:33 26:-4 27:-4 31:-4 42:6 52:-4 53:27 58:40 59:-5 68:21
faturad 78 21:8 42:4
fatural 78 33:7 58:9
faturam 82 10:8 25:10 58:-5
faturan 73 22:10
faturas 67 16:4 42:11 53:4
faturay 63 60:10 63:5 68:7
faz 51 1:11 10:-5 11:39 16:11 17:9 19:13 23:10 35:-5 65:14
fazl 51 1:11 10:-5 11:39 16:11 17:9 19:13 23:10 35:-5 65:14
fazl_15 85 1:9
fazl_alin 85 11:5
fazl_bekl 82 48:8
fazl_ceki 75 16:10
fazl_girm 82 65:10
fazl_gitm 85 11:5
fazl_mesa 85 25:8
fazl_odem 80 23:15
fazl_para 72 11:16
fazl_sifi 85 65:7
fazl_var 85 12:4
fazl_yazm 82 65:9
fazl_yeti 85
fazla 51 1:11 10:-5 11:39 16:11 17:9 19:13 23:10 35:-5 65:14
fazlada 76 11:9 16:5 17:5
fazlasi 70 11:7 17:10
fik 85 25:11
fikr 85 25:11
fikr_anla 85 25:11
fikra 85 25:11
fil 74 5:11
filt 74 5:11
filt_kapa 85
filtr 74 5:11
filtres 75 5:8
fin 85 29:7
fina 85 29:7
fir 59 5:5 57:7 58:11 67:6
fire 82 5:9
firef 82 5:9
firefox 82 5:9
firm 60 36:4 57:7 58:11 67:6
firm_fatu 85 58:5
firm_hesa 85 67:6
firm_kapa 85 3:6 41:4
firm_odem 80 57:4 58:8
firm_para 80 50:5
firm_tani 85 58:4
firma 60 36:4 57:7 58:11 67:6
firmada 82 58:9
firmani 82 67:6
firmasi 82 58:4
firmaya 80 57:4
firmayi 85
fis 67 42:14 56:15 65:8
fis_sili 85 42:11
fis_verd 85 56:7
fisi 76 42:8
fisi_duru 85
fisin 80 42:8
fist 78 65:10
fist_oyle 82 65:10
fiste 78 65:10
fiy 56 11:21 13:18 19:6 21:7 66:13
fiya 56 11:21 13:18 19:6 21:7 66:13
fiya_ceki 85 11:10
fiya_degi 85
fiya_dola 80 11:-4 13:13 19:5
fiya_ekst 85
fiya_euro 85 66:11
fiya_lira 76 12:7 13:11
fiya_nede 85 25:6
fiya_tl 82 66:7
fiya_yuks 85 11:10
fiyat 56 11:21 13:18 19:6 21:7 66:13
fiyatin 78 11:8 26:6
fiyatla 73 13:6 25:7
fiyatta 85 22:5
fiz 75 6:20
fizi 75 6:20
fizi_maga 82 6:10
fizik 75 6:20
fizikse 80 6:8
for 58 5:13 25:6 38:4 52:10 68:20
form 59 5:14 25:8 38:4 52:11 68:20
form_dold 82 43:5 59:4
form_gelm 85 5:5
form_gore 85 5:9
form_goru 85 5:8
form_hata 80 52:4 68:7
form_kart 85 38:9
form_nere 85 3:4 25:5
form_numa 85
form_yaba 85
forma 70 68:21
formati 78 68:13
formatt 85 68:7
formu 64 5:14 25:6 52:9
formund 80 36:5
formunu 82 3:4 5:6
foru 82 26:4 39:5 62:5
forum 82 26:4 39:5 62:5
forumda 85 39:5 62:6
fot 65 14:16 20:5 25:-5 38:9 59:14
foto 65 14:16 20:5 25:-5 38:9 59:14
foto_cekt 85
foto_iste 82 20:8
foto_isti 85 59:5
foto_yukl 85 38:5
fotog 65 14:16 20:5 25:-5 38:9 59:11
fotogra 65 14:16 20:5 25:-5 38:9 59:11
fps 85 25:12
fps_dusu 85 25:12
fra 85
fre 76 3:5 64:8
free 76 3:5 64:8
free_kaza 82 64:7
free_para 85
freel 76 3:5 64:8
freelan 76 3:5 64:8
fro 70 28:33
froz 70 28:33
froz_karg 85 28:8
froz_oldu 80 28:12
froz_yazi 82 28:5
froze 70 28:33
fun 80 21:14
fund 80 21:14
funds 80 21:14
gal 65 11:4 21:9 34:8 67:4 68:7
gali 65 11:4 21:9 34:8 67:4 68:7
galib 65 11:4 21:9 34:8 67:4 68:7
gar 68 9:4 25:7 58:5 65:13
gara 74 9:5 25:9
garan 74 9:5 25:9
garanti 74 9:5 25:9
gari 82 58:6
garip 82 58:6
gars 78 65:16
garso 78 65:16
gat 82 63:15
gate 82 63:15
gatew 82 63:15
gateway 82 63:15
gbp 85 66:5
gec 32 4:-4 5:-6 6:4 7:6 8:8 11:-6 13:-6 14:-8 15:27 17:-5 18:-7 21:-7 22:24 23:6 25:-13 26:-11 27:5 29:16 30:32 31:24 32:-9 33:-9 38:-12 39:-9 43:-8 45:-7 46:-4 47:-7 48:8 49:-9 50:15 53:-8 54:-9 55:-5 56:7 58:-9 59:-9 60:-8 62:-6 63:7 64:6 66:-4 67:5
gec_dusu 85 30:9
gec_geld 82 30:12
gec_geli 78 30:12
gec_kald 70 15:27 22:5 31:13 50:5
gec_oded 85 22:7
gec_ulas 82 30:8
gece 46 0:5 1:5 5:-4 8:8 10:-4 12:7 15:-5 19:-5 22:21 26:-4 27:6 31:11 33:-4 34:7 38:-5 44:6 52:5 57:6 60:-4 66:-5 68:15
gece_ay 85 0:8
gece_ayki 85
gece_ciki 85 0:5 7:5
gece_cuzd 82 68:9
gece_dedi 75 8:5 55:5 68:7
gece_degi 75 31:7
gece_haft 75 37:8 44:10
gece_kart 82
gece_kod 82 34:12
gece_numa 85 52:4
gece_oded 85 35:6
gece_odem 85 29:6
gece_oldu 76 0:4 31:7
gece_on 82 35:9 58:4
gece_para 85 12:7
gece_pers 85
gece_saat 85 34:5
gece_sayi 80 56:6
gece_sene 80 50:8
gece_sipa 85 27:8
gece_sure 75 22:5 31:6
gece_tari 85 22:8
gece_tuta 82 1:7 45:6
gece_ucte 85 57:13
gece_uyar 82 68:7
gece_yari 85 22:6
gece_yazi 82 12:8 34:6
gece_yiti 85 22:9
gecel 80 11:6 32:7
gecelik 85 11:6
gecem 71 20:6 27:11
gecemed 78 27:13
gecemiy 78 20:7 51:4
gecen 63 0:5 37:9 44:5 50:10
gecer 51 1:6 8:9 12:9 19:-6 22:22 31:14 32:-5 34:9 38:-4 44:4 52:6 68:18
gecerli 62 13:7 19:-5 22:16 25:6 31:9
gecersi 56 0:4 1:6 7:5 8:5 12:10 22:10 25:-5 30:4 31:4 32:-5 34:11 52:7 60:-5 68:22
geci 51 2:5 6:5 7:5 9:9 15:14 23:6 29:11 30:23 31:-5 35:5 37:-4 44:-5 63:10 64:8
geci_bank 85
geci_buyu 85 1:-6 23:13
geci_call 85 29:9
geci_dond 85
geci_iade 82 9:15
geci_inte 82 6:7
geci_kart 80 29:4 57:5
geci_kili 85
geci_odem 80 35:7 51:5 64:8
geci_olar 76 63:17
geci_tale 85 15:11
gecic 63 2:6 4:6 7:6 9:14 40:6 63:18
gecik 63 15:10 30:32 64:8
gecikiy 78 30:13
gecikme 72 15:5 30:17
gecikti 72 15:7 25:7 30:6 64:8
gecin 82 5:5
gecince 82 5:5
gecir 69 15:11 57:8 64:6 65:7
gecirdi 78 15:10
geciril 85 35:5 57:6
gecirme 85 64:8
gecirmi 80 8:4 65:6
geciy 64 6:8 12:6 23:7 29:15 35:6
geciyor 67 1:-5 6:5 12:6 23:9 28:4 29:16
gecm 43 2:6 5:-4 6:4 7:7 8:5 10:6 12:-4 13:-4 15:5 16:4 25:-7 31:10 35:-5 37:-4 41:4 42:7 44:6 50:12 56:10 58:-4 59:-4 63:8 64:4 68:-5
gecm_alma 85 31:4
gecm_ayni 82 2:5
gecm_bekl 82 30:5 53:5
gecm_dedi 82
gecm_e 85 56:4
gecm_fatu 85 22:5
gecm_iade 85 55:8
gecm_icin 85
gecm_iki 82 2:6
gecm_isle 76 10:5 42:7 64:9
gecm_itir 85 15:6
gecm_kart 80 7:11 57:5 63:-5
gecm_kayi 85 63:8
gecm_kod 85 31:7
gecm_komi 85 42:9
gecm_kur 85 2:6
gecm_odem 78 20:4
gecm_sati 76 15:7 65:5
gecm_sepe 85
gecm_sipa 85 27:5 31:7
gecm_site 82 17:6 36:7
gecm_tekr 85 17:6
gecm_tuta 82 42:8
gecm_uc 82 2:10
gecme 56 17:9 21:9 24:5 29:8 42:-6 44:9 48:4 56:15
gecmedi 58 7:4 21:10 24:6 29:9 41:4 44:10 55:5 56:11
gecmemi 80 9:4 36:6 42:-7 56:7
gecmeyi 80 17:8
gecmi 46 2:9 6:5 7:5 8:6 10:6 15:7 17:-5 21:-7 22:5 23:5 25:-6 31:14 40:-5 42:13 48:-5 50:16 63:11 67:4
gecmisi 62 0:8 2:9 10:14 42:10 57:5
gecmist 69 2:9 42:12 63:10
gecmiyo 59 6:8 7:12 8:10 20:5 21:-5 23:7 31:6 63:6 64:8
gect 48 3:6 15:9 22:7 23:5 25:-6 27:4 29:15 37:14 48:21 50:5 54:-4 63:-5 67:11 68:-5
gect_dogr 85 37:7
gect_gece 85 32:6
gect_iade 76 44:9 50:6
gect_kabu 85 22:5
gect_kart 82 19:4 48:4
gect_kime 85 37:4
gect_maga 85 67:4
gect_niye 85 66:7
gect_odem 76 29:14
gect_onay 82 24:7
gect_para 85 48:4
gect_sati 78 27:8 50:5
gect_sipa 82 27:5 36:5
gect_tale 82
gect_yazi 82 15:6 22:4
gecti 48 3:6 15:9 22:7 23:5 25:-6 27:4 29:15 37:14 48:21 50:5 54:-4 63:-5 67:11 68:-5
gectigi 71 22:6 50:6
gel 32 1:-5 3:-6 5:4 10:9 11:-9 12:-6 13:-8 14:31 15:-5 17:-6 18:9 20:-7 22:-7 30:35 32:16 33:-5 34:7 36:-5 37:-5 39:-6 40:-5 41:-5 42:-5 44:7 45:6 46:12 47:5 48:9 50:-5 52:-5 53:-8 55:-5 58:15 60:-4 61:4 63:-7 66:-6 67:-6
geld 43 0:-7 9:4 11:-5 13:-6 14:21 15:-6 18:9 21:7 22:-5 24:-5 26:-5 27:6 30:26 31:10 32:-8 34:10 42:-4 43:-5 44:-5 45:15 46:9 50:-5 54:-4 57:-6 58:13 63:-4
geld_anla 85 36:6
geld_bank 82 18:6
geld_bekl 85
geld_bes 85 28:6
geld_cuzd 82 61:6
geld_dige 85 14:5 16:5
geld_foto 85 14:6
geld_geci 85
geld_gere 85
geld_hang 85 34:7
geld_hicb 85 34:8
geld_iade 85 47:5
geld_ikis 85
geld_inte 82 6:7
geld_itir 85 27:4
geld_kart 80 18:6 47:5
geld_kur 82 45:5
geld_link 75 38:7
geld_lira 85 46:5
geld_odem 85 30:6
geld_oray 85
geld_oyal 85 31:9
geld_para 78 28:5 29:8
geld_sati 73 14:14
geld_sipa 85
geld_tele 85 31:5
geld_tl 82 45:6 46:5
geldi 43 0:-7 9:4 11:-5 13:-6 14:21 15:-6 18:9 21:7 22:-5 24:-5 26:-5 27:6 30:26 31:10 32:-8 34:10 42:-4 43:-5 44:-5 45:15 46:9 50:-5 54:-4 57:-6 58:13 63:-4
geldigi 73 30:11 36:5 61:7
gele 53 14:14 18:7 25:-4 34:10 38:10 57:4
gele_ayak 85 14:4 25:4
gele_e 85
gele_fatu 85 57:10
gele_iade 82
gele_kodu 73 38:15
gele_mesa 80 18:5
gele_odem 80 22:9 55:6
gele_onay 85
gele_para 82 23:5 59:4
gele_sifr 82
gele_sms 85
gele_tele 85
gele_tran 85 36:5 56:4
gelec 73 49:7 62:5
gelecek 73 49:7 62:5
gelen 55 14:14 18:7 34:11 38:11 57:4
geli 51 0:5 5:7 25:9 30:27 44:6
geli_alic 85
geli_bank 85
geli_belg 82
geli_kod 85 32:6
geli_odem 85 58:6
geli_sefe 82 30:5
geli_sure 82 30:7
geli_verg 85 25:7
gelin 78 50:6
gelince 80 8:4 50:7
gelir 65 25:17 44:6 59:6 64:5
gelirim 78 59:5 64:6
gelis 85 30:6
geliy 55 0:6 5:9 10:4 30:24 31:-6 32:5
geliyor 60 5:10 10:5 30:12 31:-5 38:4 68:5
gelm 42 3:-4 10:9 14:10 20:-4 22:-4 24:6 26:4 27:-7 31:-6 32:26 34:-5 38:-7 44:8 46:9 48:12 54:4 56:7 58:5
gelm_bank 76 44:6
gelm_dedi 85 29:7
gelm_dige 85
gelm_fatu 85
gelm_gece 85
gelm_gumr 85 18:5
gelm_hesa 80 0:6 68:5
gelm_kart 85 57:5
gelm_koru 82 14:6
gelm_lira 85 46:5
gelm_odem 76 32:9
gelm_odey 85 32:6
gelm_onay 82 54:14
gelm_para 78 14:9 47:5
gelm_rubl 85
gelm_sand 85 30:9
gelm_sani 85
gelm_sati 85
gelm_simd 85
gelm_sipa 80 58:6
gelm_sure 80 14:6 32:6
gelm_tele 85 25:6
gelm_urun 85 49:4
gelme 46 0:-4 10:13 14:12 15:5 24:6 25:-4 26:7 27:-7 31:-5 32:17 34:-4 38:-6 44:11 48:16 54:7 56:8 58:-6 64:6
gelmede 80 54:13 57:4
gelmedi 47 10:14 14:15 24:6 25:-8 26:8 27:-7 31:-5 32:15 34:-4 38:-5 44:9 48:14 56:9 58:-6 64:7 68:4
gelmemi 85 48:6
gelmesi 78 25:7 44:7
gelmeye 85 49:4
gelmeyi 85
gelmi 52 0:6 5:4 32:14 43:4 46:9 47:6 58:13 61:4 62:4
gelmisi 85 23:6
gelmist 85 31:5
gelmiyo 59 0:8 5:6 32:17 43:6 61:4 62:6
gels 82 25:6 65:4
gelsi 82 25:6 65:4
gen 75 6:5 36:6 63:5
genc 85 6:6
genc_kart 85 6:6
gene 78 36:7 63:6
gene_hata 82 63:6
genel 78 36:7 63:6
ger 37 0:-6 1:-5 2:5 3:10 5:-8 7:8 8:-5 9:15 10:-8 11:-7 20:7 21:6 24:22 33:-7 34:-5 40:11 42:-4 43:4 50:12 51:-5 52:-5 56:-8 57:-7 59:-5 61:5 64:-5 66:-7 67:16
gerc 60 2:18 29:13 63:9
gerc_baki 82 29:4 63:5
gerc_tuta 85 2:7
gerce 60 2:18 29:13 63:9
gercekl 67 29:16 48:4 63:11
gercekt 78 62:4
gere 52 6:5 13:5 20:10 21:10 25:6 31:5 35:6 38:-4 57:-4
gere_bile 85
gere_gost 85
gere_olar 85
gere_sipa 85 27:6
gere_yoks 82
gerek 52 6:5 13:5 20:10 21:10 25:6 31:5 35:6 38:-4 57:-4
gerekce 67 4:6 9:9 27:4 59:4
gereken 85
gerekir 75 13:5 25:5 49:6
gerekiy 58 3:6 6:7 20:10 31:7 35:8 36:5
gerekli 82 21:9
gerekti 78 18:5 37:4
geri 42 1:-4 2:-5 3:12 5:-7 7:11 8:-4 9:14 10:-7 11:-4 13:-5 19:-5 21:-4 24:26 25:-7 29:-6 33:-5 34:-4 35:-5 36:-6 40:13 43:5 44:5 50:16 54:5 56:-7 59:-7 61:6 63:-4 66:-5 67:19
geri_acil 85 40:14
geri_alab 80 26:7 67:4
geri_aldi 80 9:13
geri_alin 73 9:7 26:6 67:9
geri_alir 76 3:7
geri_alma 75 3:6 14:6 15:8
geri_atma 85 24:12
geri_cek 78 54:17
geri_ceke 74 43:8 54:5 67:5
geri_cekm 82 15:5 54:6
geri_cekt 82 47:4
geri_cevi 66 7:12 9:9 12:6 39:4 53:6 55:9
geri_cevr 80 7:20 8:-4
geri_don 85 24:10
geri_dond 78 23:13
geri_done 80 27:8 28:5
geri_donm 74 24:7
geri_donu 74 20:7 40:5 64:5
geri_gecm 85 24:8
geri_geld 82 45:7
geri_geli 80 27:4
geri_gelm 75 9:4 24:10 40:5
geri_gond 74 44:4 67:4
geri_iste 80 67:10
geri_isti 74 3:5 14:4 16:7
geri_odem 64 38:5 43:10 44:6 46:9 48:7 49:8 50:19 61:5
geri_oden 85
geri_sayi 76 31:7
geri_sekt 85
geri_tusu 82 17:8
geri_vere 82 50:5
geri_veri 78 3:4 47:4
geri_verm 75 65:6 67:6
geri_yoll 73 38:9 43:5 44:13 54:-5
geri_yonl 82 24:5
geril 85 45:4
get 78 5:7 25:10
geti 78 5:7 25:10
getir 78 5:7 25:10
gid 52 13:15 25:-5 33:27 47:5 49:17 59:10 62:-4 67:4
gide 61 13:10 42:5 47:7 49:11 59:13 67:5
gide_iade 82 49:7
gide_odem 82 59:13
gidec 75 47:5
gidecek 76 47:5
giden 70 49:9 59:17 67:6
gider 71 13:9 28:4 42:7
gidey 85
gideyim 85
gidi 58 13:7 33:28 49:9
gidi_hatt 85
gidin 82 0:6 3:4
gidince 82 0:6 3:4
gidip 85 31:5
gidiy 60 13:8 33:29 49:8
gidiyor 64 13:9 33:12
gir 39 0:40 1:-4 2:-5 4:6 5:8 6:-5 10:-7 11:-5 12:-6 13:-6 15:-5 17:-5 20:5 21:-6 23:-4 24:-6 25:-11 26:-7 29:5 30:-8 31:16 32:-5 34:30 35:-5 36:12 37:-4 38:15 39:-7 41:-4 44:-5 47:-5 50:-5 51:10 53:-5 54:-5 55:-4 58:-5 59:12 61:4 62:5 63:-8 65:24 66:-5 68:14
gird 51 5:-4 7:4 25:-5 29:13 30:-4 31:10 34:18 38:9 56:7 65:12 68:17
gird_bank 85 29:6
gird_dogr 82 20:5
gird_isle 85 29:5
gird_kabu 82 29:6 65:4
gird_kala 85
gird_numa 82 60:4
gird_odem 80 48:6
gird_onay 85
gird_sayf 82 16:4
gird_sifr 85 31:7
gird_simd 85
gird_soyl 85
gird_sure 76 31:11
girdi 51 5:-4 7:4 25:-5 29:13 30:-4 31:10 34:18 38:9 56:7 65:12 68:17
girdigi 69 29:-8 34:16 65:6 68:10
girdikt 85 16:4
girdini 78 9:6 34:7
gire 59 0:12 4:8 31:7 34:6 49:5 61:6
gire_odem 85 22:7 31:9
gire_sifi 85
gire_sifr 80 0:6
gire_sipa 85
girec 82 34:8
gireceg 82 34:8
girem 64 0:10 4:7 31:7 49:6 61:8 62:5
giremed 80 31:9 49:4
giremiy 66 0:10 4:7 61:8 62:6
giren 85 51:4
girer 72 0:5 25:5
girerke 76 0:5 22:4
girerse 85
giri 48 0:36 5:9 25:-8 30:-5 34:6 38:13 51:14 59:16 62:5 63:-5 65:7 68:-4
giri_acil 85 51:8
giri_ayni 85
giri_basa 85 0:5
giri_bile 85 62:6
giri_bilg 82 0:7
giri_bulu 85 55:6
giri_cekm 85 65:8
giri_depo 85
giri_dong 85 0:4
giri_ekra 80 0:6
giri_hata 82
giri_hesa 82 59:7
giri_kart 82 5:5 65:7
giri_kayi 85 57:6
giri_kod 82 34:6
giri_kodu 82
giri_odem 82 5:7
giri_sayf 78 0:7
giri_ulke 82 51:5
giri_var 85
giri_yap 82 38:11
giri_yapa 72 0:15 59:6
giri_yapi 74 0:9 38:5 59:8
giri_yapm 80
giri_yok 85
giril 70 0:4 36:7 52:4 65:4
girilem 85 0:7
girilen 85
girilip 85 65:5
giriliy 85 52:5
girilmi 85
girin 63 5:10 31:6 38:4 51:14
girince 65 5:12 31:6 51:14
girip 78 0:-4 57:10 65:9
giris 54 0:42 4:6 25:-4 38:15 59:11 61:4
girisim 85 4:11
girisin 85 32:7
giriste 73 16:5 55:5
giriy 68 34:6 59:9 62:7
giriyor 71 59:9 62:7
girm 57 5:6 20:7 34:7 36:16 38:-4 57:7 65:13 68:5
girm_bask 85 36:5
girm_hata 85
girm_isle 85 67:5
girm_isti 82 20:6
girm_para 85
girm_sipa 85 25:5
girme 64 5:7 20:9 31:4 36:15 59:5
girmedi 75 36:9 59:7
girmemi 76 20:6 36:7 62:4
girmeye 85
girmi 63 34:5 57:7 65:15 68:7
girmisi 70 34:6 68:5
girs 80 14:4 34:6
girse 82 34:6
git 45 1:-4 5:-5 7:-6 10:12 11:11 12:-4 14:-6 16:13 21:-5 25:-4 26:9 30:-4 44:-7 46:-6 47:19 50:-5 53:-5 54:-5 56:8 57:8 58:-6 61:14 63:5 65:-4 67:15 68:16
gitm 56 22:5 29:5 47:12 57:14 59:7 61:5 68:15
gitm_bend 82 56:7
gitm_isle 85 57:8
gitme 67 22:8 29:9 33:7 68:5
gitmede 85 4:4
gitmedi 71 22:9 29:7 63:4 68:6
gitmi 60 11:4 47:13 56:5 57:15 59:8 61:6 66:4 67:4 68:12
gitmiyo 82 32:6 59:13
gits 80 67:6
gitse 80 67:6
gitt 50 10:14 11:9 14:-5 16:14 26:12 44:-4 46:-4 47:10 56:5 61:11 63:6 67:11
gitt_cuzd 82 61:7
gitt_geri 85 67:4
gitt_hat 85
gitt_hesa 82 55:8 56:5
gitt_ipta 85 16:5 67:8
gitt_kart 82
gitt_odem 85 47:5
gitt_para 85 67:6
gitt_sati 82 10:7 43:4
gitt_sipa 70 10:23 37:5
gitt_tek 85 11:4 16:9
gitti 50 10:14 11:9 14:-5 16:14 26:12 44:-4 46:-4 47:10 56:5 61:11 63:6 67:11
gittigi 76 36:4 55:7 61:6
giz 76 5:13
gizl 76 5:13
gizl_sekm 80 5:7
gizli 76 5:13
glo 82 51:11
glob 82 51:11
globa 82 51:11
gol 85 25:5 56:8
gon 43 0:-4 5:-6 7:-4 9:-5 12:-4 13:-4 15:-6 16:-5 18:6 21:-5 26:15 27:4 31:-5 32:18 33:10 34:-5 36:10 37:-4 38:-6 43:6 44:8 52:7 56:9 59:4 60:-5 61:-4 64:11 65:-4 67:16 68:-5
gond 43 0:-4 5:-6 7:-4 9:-5 12:-4 13:-4 15:-6 16:-5 18:6 21:-5 26:15 27:4 31:-5 32:18 33:10 34:-5 36:10 37:-4 38:-6 43:6 44:8 52:7 56:9 59:4 60:-5 61:-4 64:11 65:-4 67:16 68:-5
gond_adi 82 55:6
gond_bank 75 40:5 44:6
gond_bekl 85 44:4
gond_cuzd 85 56:8 67:15
gond_dedi 80 52:6
gond_deyi 82 30:6 59:4
gond_diyo 85 32:10
gond_geri 82
gond_goru 82 32:7
gond_gumr 85
gond_hat 85 33:4
gond_hata 85
gond_hesa 78 47:5 56:7
gond_iade 85
gond_iki 85
gond_kabu 85 67:6
gond_kart 85 2:4 48:5
gond_not 85 36:7
gond_numa 85 33:5
gond_odem 76 22:6 26:6 59:6
gond_para 80 19:6 67:7
gond_saat 85 30:6 56:4
gond_sati 78 14:8 24:11
gond_sipa 76 27:12
gond_soyl 80 33:5
gond_sure 85 14:4 27:6
gond_tele 82 25:8
gond_urun 85 26:8
gond_uyar 85 1:8 4:5
gond_yazi 78 20:5 49:5
gonde 43 0:-4 5:-6 7:-4 9:-5 12:-4 13:-4 15:-6 16:-5 18:6 21:-5 26:15 27:4 31:-5 32:18 33:10 34:-5 36:10 37:-4 38:-6 43:6 44:8 52:7 56:9 59:4 60:-5 61:-4 64:11 65:-4 67:16 68:-5
gonderd 55 26:21 32:4 36:11 44:13 54:-5 56:18 67:17
gondere 62 14:-5 28:5 43:10 50:5 52:5 54:9 58:10 64:5
gonderi 54 4:8 18:7 24:6 33:13 36:4 47:6 52:7 64:6 67:-4
gonderm 57 14:8 22:5 26:-4 27:8 32:7 35:5 64:4 66:5 67:12
goo 67 0:6 19:7 57:9
goog 67 0:6 19:7 57:9
goog_giri 85
goog_kurl 85
goog_odem 85 57:10
goog_play 75 10:5
googl 67 0:6 19:7 57:9
googled 85 19:4
gor 39 0:8 1:-7 2:6 4:-5 5:10 10:19 12:-4 16:-8 19:7 21:-6 22:-5 25:-10 27:4 29:7 30:-5 34:-5 35:8 41:-6 42:13 43:-4 44:4 45:-6 46:6 48:8 50:-6 52:-4 55:-6 56:12 63:-4
gord 66 11:10 29:16 46:8
gord_kod 85 29:4
gordu 66 11:10 29:16 46:8
gordugu 78 11:9 26:5
gore 56 0:11 13:6 19:13 24:7 48:5 61:8 65:6
gore_cunk 85 0:4
gore_maga 85
gore_para 80 19:7
gore_sure 85 9:4 48:4
goreb 80 13:10 33:4 59:4
gorebil 80 13:10 33:4 59:4
gorem 61 0:13 5:4 24:8 36:4 48:6 61:9
goremed 73 24:7 48:10
goremiy 64 0:14 5:6 61:10
gorev 80 65:11
gorevli 80 65:11
gorm 66 10:16
gorme 74 9:4 10:4
gormedi 75 9:5 10:5
gormu 71 8:4 10:13
gormuyo 74 8:5 10:14
goru 43 1:-5 2:8 4:-4 5:9 10:13 12:-4 14:4 16:-7 25:-6 27:7 35:9 39:5 41:-5 42:15 48:4 50:-4 55:-4 56:13 65:-5
goru_baki 82
goru_bank 76 45:4
goru_bask 85 0:5 5:8
goru_bekl 85 35:6
goru_biri 85 66:5
goru_cuzd 85 24:6 56:-5 64:7
goru_goru 82 20:8
goru_hicb 82
goru_iade 82 27:12 56:7
goru_itir 85 14:6
goru_kiml 85 20:4
goru_odem 76
goru_para 80 39:8
goru_sati 85 35:4
goru_site 85 66:5
goru_tekr 85
goru_urun 85 15:12
goru_var 82
goru_yete 85 42:7
gorun 44 1:-5 2:9 5:11 7:-5 10:15 14:5 16:-6 24:-5 25:-4 27:7 35:7 39:6 41:-5 42:9 46:4 48:5 50:-4 56:15 63:-5 65:-5
gorundu 82 19:5 29:6 66:4
gorunen 78 11:7 26:4
gorunmu 58 5:13 10:6 27:4 36:6 44:14 47:6 56:20 60:4 68:8
goruntu 69 3:6 20:6 42:8 54:4
gorunuy 48 2:11 10:13 14:4 15:4 16:-6 27:5 35:10 39:6 44:-7 46:7 48:7 58:5
gorup 85
gorur 78 13:5 42:11
gorurum 78 13:5 42:11
gorus 76 7:5 20:7 67:4
gorusme 82 20:8
gorusun 82 7:6 67:5
goruy 70 24:5 51:6 63:4
goruyor 73 24:5 63:5
gos 57 10:5 13:8 39:8 42:6 46:5 66:6
gost 57 10:5 13:8 39:8 42:6 46:5 66:6
gost_anla 85
gost_dola 85 66:8
gost_kapa 82 49:5 59:5
gost_kart 82 35:4 66:5
gost_lira 82 13:10
gost_odem 85 46:5
goste 57 10:5 13:8 39:8 42:6 46:5 66:6
gosterd 74 12:7 39:6
gosteri 61 10:7 35:5 42:5 44:4 46:7 49:5 56:5 66:5
gosterm 74 59:7
got 82 48:4
gotu 82 48:4
gotur 82 48:4
goturme 85 25:4
goz 71 2:13 44:5 48:9 66:4
gozu 73 2:13 44:6 48:9 66:4
gozuk 73 2:13 44:6 48:9 66:4
gozukmu 85
gozukuy 78 2:11 44:7 66:5
gri 76 5:10 22:4 28:5
gri_kali 85 5:10
gta 85 25:7
gum 54 18:51 25:-5 38:-5
gumr 54 18:51 25:-5 38:-5
gumr_bede 78 18:5
gumr_bekl 82
gumr_borc 82 18:6
gumr_kald 85
gumr_memu 82 18:5
gumr_mesa 85
gumr_mudu 82 18:5
gumr_odem 75
gumr_taki 78 18:9
gumr_ucre 78 18:6
gumr_verg 72 18:5
gumru 54 18:51 25:-5 38:-5
gumruge 80 18:7
gumrukt 69 18:8 54:5
gun 40 0:-5 1:-5 7:-7 11:-6 12:-4 14:9 15:24 20:-6 21:-5 22:9 23:6 24:-5 25:6 26:-6 28:8 29:-5 31:-6 33:5 34:-4 35:-17 36:-6 37:61 38:-5 40:11 42:-5 43:-7 44:31 46:-7 47:-7 48:19 49:-6 50:12 52:-5 53:-5 55:-6 56:9 57:-6 58:-6 60:-4 62:-6 64:17 66:-4 67:-5
gun_ayni 85 16:6 53:5
gun_bekl 80 40:7
gun_geci 85 15:7
gun_gecm 80 15:5 50:7
gun_gect 73 37:8 50:7
gun_icin 80 28:5
gun_iki 85
gun_ipta 85
gun_mesa 85
gun_oded 76 35:-4 37:19
gun_oldu 62 10:5 35:-4 37:13 44:6 48:15 56:7 64:15
gun_olmu 80 15:7 50:7
gun_sipa 80 27:8
gun_sonu 85 65:5
gun_sure 73 28:5 37:5 44:7
gun_suru 85 44:5
gunc 66 5:4 25:13 33:13 56:5
gunc_sube 85 33:6
gunce 66 5:4 25:13 33:13 56:5
guncell 68 25:14 33:13 56:5
gund 54 14:5 22:5 28:5 35:-5 37:24 40:6 44:9 64:5
gund_ayni 82 63:8
gund_bekl 82
gund_beri 85
gund_duse 85 44:7
gund_ekst 85 44:4
gund_ince 85
gund_odem 78 37:10
gund_onay 85 22:11
gund_para 85 64:7
gund_yok 82 14:7 48:6
gunde 66 15:9 22:8 37:5 44:8 50:6 54:4
gundeyi 76 15:6 37:9 44:5
gundu 58 14:7 25:6 28:6 35:-4 37:21 40:5 48:4 64:6
gunl 66 23:13 37:17
gunl_inte 85
gunl_kalk 85
gunl_limi 85
gunle 71 37:19 40:4 44:5
gunlerd 75 37:10 40:5
gunleri 85 37:6
gunlu 74 23:15
gunu 57 15:13 25:6 37:7 44:10 45:8 48:17 64:8
gunu_asmi 85 15:8
gunu_bekl 82 44:4
gunu_dedi 82 44:4
gunu_dold 80 48:11 56:7
gunu_fazl 85 48:8
gunu_gect 72 15:5 37:6 64:7
gunu_oldu 82 37:5
gunu_yazm 85 25:6
gunud 85 48:9
gunudur 85 48:9
gunun 71 25:7 48:6
gununde 75 48:5
guv 51 4:18 7:7 27:8 35:11 38:12 55:5 59:19
guve 51 4:18 7:7 27:8 35:11 38:12 55:5 59:19
guve_biri 75 59:9
guve_blok 85 4:4
guve_dene 85 35:6
guve_ekib 85 35:5
guve_gere 78 4:8 27:5 55:4
guve_hesa 85 38:8
guve_ince 75 35:5 37:8
guve_ipta 85 55:5
guve_kodu 85 7:7
guve_kont 73 28:4 35:6
guve_nede 71 27:4 59:8
guve_odem 85
guve_serv 82 59:12
guve_sist 85
guven 51 4:18 7:7 27:8 35:11 38:12 55:5 59:19
guvenil 78 38:10 54:6
guvenli 52 4:18 7:7 25:-5 27:8 35:11 38:6 55:6 59:20
hab 65 28:4 57:24
habe 65 28:4 57:24
habe_olma 78 57:12
habe_verm 82 25:6
habe_yok 74 46:5 57:6
haber 65 28:4 57:24
haberim 71 46:4 57:19
habersi 78 28:5 57:10
haf 55 15:10 35:-7 37:19 44:14 48:15 64:7
haft 55 15:10 35:-7 37:19 44:14 48:15 64:7
haft_ayni 85 14:12 58:6
haft_bekl 82 25:8 64:4
haft_gect 80 15:8 48:7
haft_iade 82 44:5
haft_kald 85
haft_oldu 75
haft_oyal 85 64:6 65:5
haft_para 85 48:6
haft_sonu 82
hafta 55 15:10 35:-7 37:19 44:14 48:15 64:7
haftada 80 37:9
haftadi 69 35:-5 37:13 40:4 41:5 44:8
haftala 80 14:12 48:5
haftaya 82
hak 59 9:15 15:8 23:9 34:10 64:5
hake 76 9:7 64:7
hake_heye 78 9:7
hakem 78 9:7
hakk 64 15:11 23:7 34:11
hakk_bitm 82
hakk_bitt 85 34:7
hakk_kald 85
hakk_sona 85 15:9
hakk_var 85
hakki 64 15:11 23:7 34:11
hakkimi 82 14:5 49:4
hakkini 85
haks 78 9:8
haks_bulu 82 9:9
haksi 78 9:8
hal 62 0:6 10:5 12:4 30:4 54:12 58:5
halb 74 10:7
halb_bank 85
halbu 74 10:7
halbuki 74 10:7
hald 69 12:5 30:5 58:6
halde 69 12:5 30:5 58:6
halk 85
hall 80 54:16
halle 80 54:16
hallede 80 54:14
han 46 12:-6 13:34 21:-4 25:20 34:12 36:12 38:-5 39:5 46:8 47:5 63:-4 68:11
hane 65 32:5 34:6 46:6 67:7 68:20
hane_eksi 85 68:10
hane_kari 85 68:7
hane_yanl 76 67:10
hanel 82 32:6 34:5
hanes 71 46:7 67:5 68:10
hanesin 75 46:8 67:5 68:6
haney 80 68:7
hang 47 0:4 3:4 12:-6 13:36 17:4 25:23 34:8 36:13 49:4
hang_baki 75 13:16
hang_bank 85 25:6
hang_belg 73 3:6 42:9
hang_dogr 85 46:5 66:8
hang_evra 76 25:9
hang_gece 85 34:4
hang_gerc 85 2:8
hang_girs 82 34:6
hang_hesa 72 13:4 47:9 49:6
hang_kart 85
hang_kese 85 13:4
hang_kull 85 13:6
hang_kurl 85
hang_kuru 82 3:4 25:4
hang_mail 82 0:10
hang_odem 82
hang_odey 85
hang_onun 85 36:5
hang_para 80 13:13
hang_sece 85
hang_sipa 78 17:5 36:17
hang_tele 85 25:5
hang_yold 85 49:7
hang_yont 85 62:7
hangi 47 0:4 3:4 12:-6 13:36 17:4 25:23 34:8 36:13 49:4
hangisi 60 2:7 13:18 34:13 46:6
har 47 2:15 6:6 9:7 23:8 29:7 39:5 40:10 42:6 57:18 59:11 62:4
harc 51 2:6 6:7 9:8 13:5 23:10 25:-6 40:8 43:4 57:21 59:7 62:6
harc_ayli 85
harc_dovi 85 66:5
harc_iki 78 2:9
harc_itir 64 9:14 28:6 43:7
harc_izni 85
harc_kapa 85 12:7
harc_kart 82 41:5
harc_limi 76 23:7 40:5
harc_sini 85 23:5
harc_var 85 57:7
harc_yapi 80 57:5 59:7
harca 51 2:7 6:8 9:9 13:5 23:10 25:-6 40:8 43:4 57:22 59:7 62:6
harcama 53 2:7 6:9 9:9 13:5 23:8 25:-5 28:4 43:5 57:16
harcami 80 57:5
harcana 82 40:5
harcani 85
harcaya 74 3:6 59:9 62:12
harci 85
hare 61 2:12 29:11 42:9 59:6
hare_goru 85 47:5
hare_yok 74 25:6 29:9
harek 61 2:12 29:11 42:9 59:6
hareket 61 2:12 29:11 42:9 59:6
harf 78 34:6 39:11
harf_raka 82 39:12
harfl 85 39:6
hari 85 26:6
has 80
hasa 85
hasar 85
hast 85 15:4
hasta 85 15:4
hastane 85 15:4
hat 37 0:6 2:-6 3:-5 4:-5 10:10 11:-6 12:9 13:-6 14:-5 15:-5 17:7 19:-5 22:-8 24:-7 25:-15 26:-7 28:-6 31:-4 32:7 33:29 34:21 35:-6 36:-5 37:-5 38:-10 39:20 41:-4 42:-6 44:-6 45:-4 46:-5 47:-5 48:-5 49:-7 52:21 53:5 54:-5 57:-6 58:-6 61:25 62:-8 63:31 65:9 66:-5 67:5 68:13
hat_aldi 85
hat_bend 85 33:5
hat_kapa 80 33:5
hata 41 2:-5 3:-4 10:7 11:-6 12:12 13:-5 15:-4 17:9 19:-4 22:-6 24:-6 25:-10 26:-5 28:-5 30:-6 32:-7 33:-6 34:26 35:-4 38:-8 39:24 42:-5 56:-4 57:-6 58:-6 61:-5 62:-5 63:37 65:12 66:-5 67:4 68:20
hata_1000 85 39:7
hata_300 85 63:10
hata_aldi 71 7:5 10:5 34:8 60:5
hata_aliy 70 21:4 34:5 39:5 60:5 63:-4
hata_bank 85 29:6 34:-5 68:14
hata_ciki 82 20:9
hata_cikt 80 63:6
hata_dedi 76 27:4 34:6 63:4
hata_deyi 85 34:7
hata_dond 82
hata_donu 74 29:5 63:9
hata_gird 82 68:5
hata_giri 82 34:7
hata_hesa 82 63:4
hata_kod 76 34:5 68:5
hata_kodu 65 39:29 63:8
hata_numa 80 39:14
hata_odem 85 63:7
hata_oldu 85 63:4
hata_olus 75 63:15
hata_para 85 67:11
hata_tusl 80 65:6
hata_tuta 78 65:10
hata_uyar 78 34:9 52:7
hata_var 82 63:6
hata_verd 64 10:15 16:8 17:12 29:13 34:-4 39:-6 40:11
hata_veri 63 12:8 55:4 68:7
hata_yazd 82 39:4 63:5
hatal 56 0:8 29:-7 34:37 39:-6 63:-7 65:18 67:7 68:20
hatas 50 7:7 12:12 17:8 21:7 25:-5 28:-4 34:9 39:7 51:6 53:9 60:9 63:6 68:6
hatasin 80 17:15
hatasiy 80
hati 72 0:11 10:10 53:6
hatir 72 0:11 10:10 53:6
hatirla 72 0:11 10:10 53:6
hatl 78 32:7 52:8
hatl_kayd 85 52:7
hatla 80 52:10
hatt 51 25:-5 32:10 33:38 49:-4 52:21 61:35
hatt_bagl 80 61:8
hatt_bank 85 30:5
hatt_ceki 85 32:6
hatt_cuzd 82 61:4
hatt_degi 80
hatt_dogr 85 30:4
hatt_dusu 85 33:10
hatt_gidi 75 33:13
hatt_gitt 85 56:6
hatt_gond 85 33:6
hatt_ipta 78 61:6
hatt_kabu 85 52:6
hatt_kapa 76 33:6 61:9
hatt_kayi 78 52:6 61:4
hatt_kod 76 33:6
hatt_ulas 82 33:7
hatt_yeni 85
hatt_yok 85 32:7
hatt_yoll 82
hatta 65 33:20 61:12
hatti 54 30:5 32:8 33:23 52:24 60:-4 61:28
hattima 68 33:8 56:4
hattimd 85 30:9
hattimi 70 33:9 61:13
hattiml 82 52:8
hattina 82 33:6
hav 52 4:17 22:11 26:18 36:17 38:-4 50:6 55:7 56:4 59:-4 67:8
hava 52 4:17 22:11 26:18 36:17 38:-4 50:6 55:7 56:4 59:-4 67:8
hava_acik 85
hava_cika 85 4:4
hava_etti 76 56:5 64:6
hava_iade 82 47:8 48:5
hava_iste 80 26:6
hava_oded 82 36:5
hava_sipa 85 36:5
hava_yanl 85 67:5
hava_yapa 85 22:8
hava_yapi 82 4:6
hava_yapt 66 10:6 26:15 36:4 56:4 67:7
haval 53 4:18 22:12 25:-5 26:20 36:18 55:7 56:5 59:-4 67:9
havalem 85
havales 80 36:6
havaley 72 36:10 55:5
havay 76 47:6 48:4 50:6 66:5
havayol 76 47:6 48:4 50:6 66:5
hay 85 26:8
haz 70 10:7 15:4 44:5 50:5
hazi 70 10:7 15:4 44:5 50:5
hazi_oysa 85 10:9 15:6
hazir 70 10:7 15:4 44:5 50:5
hazirdi 85 15:6
hazirla 75 10:7 44:7
hed 60 41:17 47:9 49:6 54:10
hede 82 49:9
hedef 82 49:9
hedi 61 41:17 47:10 54:11
hedi_baki 85 67:6
hedi_ceki 78 41:12 47:6
hedi_kart 68 41:10 47:5 56:5
hediy 61 41:17 47:10 54:11
hem 68 24:5 29:5 31:8
heme 68 24:5 29:5 31:8
heme_geld 85 31:5
heme_kapa 85
hemen 68 24:5 29:5 31:8
hen 66 35:15 44:12 54:6 58:6 68:11
henu 66 35:15 44:12 54:6 58:6 68:11
henu_gelm 82 35:4 54:8
henu_odem 85 13:5
henuz 66 35:15 44:12 54:6 58:6 68:11
hep 68 17:12 30:6
heps 68 17:12 30:6
heps_dond 85
heps_odem 85 17:6
hepsi 68 17:12 30:6
hepsind 85 17:4
hepsine 85
hepsini 82
her 74 21:4 34:4 62:6 63:6
hera 78 21:5 34:5 53:4 57:5
heral 78 21:5 34:5 53:4 57:5
heralde 78 21:5 34:5 53:4 57:5
herk 85 62:5 63:7
herke 85 62:5 63:7
hes 31 0:30 1:-10 4:20 5:-11 6:-7 7:-8 8:-7 9:-4 10:6 12:11 13:19 14:-8 15:-8 17:-8 18:-6 19:11 20:8 21:7 24:-9 25:-12 27:-6 28:-6 29:-4 30:-8 31:-7 32:-8 33:-6 34:-9 35:-7 36:-5 37:-9 38:7 39:-7 40:-7 42:-6 43:-5 46:18 47:9 49:7 50:-7 51:-4 53:-8 54:-9 55:13 56:12 57:8 58:-5 59:22 60:12 61:6 62:-6 63:-8 64:7 66:-6 67:13 68:6
hesa 31 0:30 1:-10 4:20 5:-11 6:-7 7:-8 8:-7 9:-4 10:6 12:11 13:19 14:-8 15:-8 17:-8 18:-6 19:11 20:8 21:7 24:-9 25:-12 27:-6 28:-6 29:-4 30:-8 31:-7 32:-8 33:-6 34:-9 35:-7 36:-5 37:-9 38:7 39:-7 40:-7 42:-6 43:-5 46:18 47:9 49:7 50:-7 51:-4 53:-8 54:-9 55:13 56:12 57:8 58:-5 59:22 60:12 61:6 62:-6 63:-8 64:7 66:-6 67:13 68:6
hesa_acil 71 12:6 36:5
hesa_acma 76 62:4
hesa_acmi 85 0:6
hesa_akta 74 38:5 47:8 64:4
hesa_aldi 78 14:7 26:16
hesa_alis 85 20:6
hesa_arka 85 16:10
hesa_aski 76 4:4 59:6
hesa_atti 85 26:5
hesa_az 85 19:4
hesa_bagl 76 13:5
hesa_baki 78 56:5
hesa_bank 85 13:12 19:-7
hesa_bask 80 65:6
hesa_bekl 80 47:6
hesa_bici 85 68:5
hesa_bilg 85 38:8
hesa_birk 80 21:13
hesa_blok 73 4:11 59:8
hesa_bos 82 46:8
hesa_bost 85
hesa_bula 85 0:4 48:4
hesa_bulu 74 0:6 60:9 68:4
hesa_cali 78 57:12 62:4
hesa_ceki 80 13:7
hesa_cekm 78 41:4 65:10
hesa_cikt 78 10:13 56:8
hesa_cuzd 85 68:7
hesa_degi 78 13:17 47:9
hesa_dogr 76 20:4 23:5 27:5 64:4
hesa_dola 78 3:5 13:7 38:6
hesa_dond 75 4:6 28:-4 59:16
hesa_done 82 47:5
hesa_donm 85 46:7 61:5
hesa_duru 76 35:7 58:6
hesa_dusm 80 36:7 46:4 64:5
hesa_dust 78 10:6 66:5 67:5
hesa_ekle 85 56:6
hesa_eksi 78 21:11 45:4 63:4 68:5
hesa_ele 85 57:12
hesa_enge 85 59:9
hesa_eris 80 4:9
hesa_fazl 82 11:-6 19:19 65:5
hesa_form 82 68:10
hesa_gece 82 44:4 45:5
hesa_geci 75 4:8 64:6
hesa_gecm 68 44:16 55:6 56:7
hesa_geld 85 46:8
hesa_gelm 74 46:6 64:5
hesa_gide 80 49:4
hesa_gird 85 0:5
hesa_gire 71 0:14
hesa_giri 72 0:6 57:10
hesa_gitm 78 49:4 56:7
hesa_gitt 80 0:5 36:5
hesa_gond 78 41:6 67:9
hesa_goog 82 0:7 57:6
hesa_goru 80 46:6 47:4 56:7
hesa_guve 70 4:7
hesa_hang 85 0:5
hesa_hare 70 11:5 29:5 40:5 42:7
hesa_hava 78 56:-4 64:6 67:5
hesa_hic 85
hesa_hicb 85
hesa_iade 74 46:10 61:8
hesa_iki 85 16:7
hesa_ince 80 4:5 59:8
hesa_isle 82 4:6 56:4
hesa_kabu 85 12:5 49:5
hesa_kala 85 3:6
hesa_kapa 71 21:8 22:4 38:9
hesa_kili 74 0:7 4:6
hesa_kisi 76 59:16
hesa_kull 82
hesa_limi 85 23:9
hesa_lira 80
hesa_maga 85 20:9
hesa_numa 74 22:7 50:6 67:7
hesa_oded 78 55:13
hesa_odem 71 12:7 13:5 20:10 26:7 67:7
hesa_oden 85 13:5
hesa_oldu 85 60:4
hesa_olma 85 20:5
hesa_olus 82 52:7 60:5
hesa_onay 78 20:14
hesa_once 85
hesa_otom 85 46:5 56:4
hesa_para 62 21:15 26:7 29:4 38:5 63:4 67:4
hesa_pasi 85 59:10
hesa_sahi 75 55:4 67:6
hesa_sebe 85 59:6
hesa_secm 85 13:5
hesa_sifi 85 46:5 48:7
hesa_sifr 85 0:8
hesa_sili 85
hesa_sini 78 38:6 59:14
hesa_sipa 85
hesa_suph 85 27:6
hesa_tahs 85 3:6 66:5
hesa_tani 85 10:8 57:8
hesa_tedb 82 59:9
hesa_turk 85
hesa_turu 85 23:4
hesa_tuta 85 10:15
hesa_tutm 85 11:10
hesa_ulas 74 0:9 64:9
hesa_var 70 12:5 13:9
hesa_yanl 82 65:5
hesa_yati 78 67:6
hesa_yeti 85
hesa_yok 64 12:24 13:-5 44:6 60:14 68:4
hesa_yokm 82 60:8
hesa_yoll 82 55:6 67:6
hesa_yukl 85
hesab 35 0:25 1:-7 2:-6 4:23 5:-8 6:-6 7:-7 8:-5 10:7 12:13 13:11 14:-5 15:-6 17:-5 18:-4 22:-6 24:-6 25:-11 26:5 27:-7 28:-5 29:-4 30:-6 31:-5 32:-6 34:-6 35:-7 37:-6 38:9 39:-5 40:-8 42:-6 46:22 47:12 48:-8 49:8 50:-8 52:-7 53:-7 54:-7 55:9 56:10 57:12 58:-6 59:26 60:6 61:9 63:-7 64:12 67:14 68:-8
hesabim 40 0:29 1:-6 2:-4 4:23 5:-5 10:14 12:9 14:-6 15:-4 20:-5 23:-5 26:-6 27:-5 28:-5 30:-4 32:-5 34:-4 35:-5 37:-5 38:-5 40:-5 42:-5 46:9 47:6 48:-5 49:8 50:-5 52:-5 53:-4 55:-5 56:12 57:22 58:-6 59:24 62:-5 64:20 67:-7
hesabin 51 3:7 10:-4 13:7 20:7 25:-4 36:4 38:14 46:11 47:5 55:13 57:-5 59:10 61:6 62:-5 67:15
hesabiy 85 67:7
hesap 43 0:10 1:-5 5:-5 11:4 13:13 14:-4 17:-5 19:19 20:13 21:9 23:9 24:-4 33:-5 34:-5 36:-5 37:-4 48:7 52:10 55:7 60:8 64:-5 66:-6 68:17
hesapla 60 0:5 11:-5 19:31 20:6 23:4 25:9
hesapli 85 13:4
hesapta 57 10:9 13:5 20:5 21:11 44:7 48:10 56:7
hey 78 9:7
heye 78 9:7
heye_gide 85
heyet 78 9:7
heyetin 80 9:6
hic 46 0:-5 15:5 17:9 25:-8 29:5 31:-5 32:20 33:-5 38:-5 44:-5 48:5 58:14 59:5 60:12 62:17 63:5
hic_acil 82
hic_acma 82
hic_alis 82 1:4 57:-7 58:14
hic_almi 85 32:5
hic_bilm 85 58:5
hic_cuzd 85 60:9
hic_dusm 82
hic_duym 85 57:6
hic_gelm 73 14:-5 15:10 32:9
hic_harc 82 1:5
hic_kayi 85
hic_odem 80 22:8
hic_olma 85
hic_para 82 68:4
hic_sipa 85
hic_tani 85
hic_ulas 76 14:5 32:9
hic_uye 80 60:5
hic_yeti 85
hic_yok 80 29:4
hic_yukl 85
hicb 55 5:4 7:5 17:12 28:6 32:6 59:7 62:19 63:8
hicb_cali 85
hicb_gecm 85 7:5
hicb_gelm 82
hicb_goru 85 10:6
hicb_hare 85 29:7
hicb_hesa 82 17:5 48:4
hicb_isle 85
hicb_odem 80 59:12
hicb_oden 82 17:6
hicb_olmu 80 5:6 24:4
hicb_para 85
hicb_site 85 7:5 41:7
hicb_tepk 85 5:5
hicb_ulas 85
hicb_yapm 82 57:5
hicb_yerd 80 6:6 7:5 62:4
hicb_yere 85
hicb_yok 85
hicbi 55 5:4 7:5 17:12 28:6 32:6 59:7 62:19 63:8
hicbiri 67 17:18 34:6
hicbise 82 5:6
hil 82 25:16
hile 82 25:16
his 85 25:7
hiss 85 25:7
hisse 85 25:7
hiz 55 38:6 49:10 51:17 62:15 63:4
hizl 82 25:7
hizla 85 25:7
hizm 55 11:4 25:-4 38:6 49:11 51:17 62:15 63:5
hizm_bede 80 21:7
hizm_kapa 82 49:10
hizm_kull 85 52:4
hizm_sunu 85
hizm_ulke 76 51:6
hizm_veri 78 51:8 62:7
hizm_verm 85 51:7
hizme 55 11:4 25:-4 38:6 49:11 51:17 62:15 63:5
hizmeti 70 49:11 50:4 63:5
hizmetl 70 38:8 59:7
hol 82 5:10 40:6
hole 85 5:10
hon 82 7:15
hono 82 7:15
honor 82 7:15
hos 85 25:12
i 85 57:7
iad 31 0:-7 1:-8 2:-8 3:-11 4:-8 5:-8 6:-6 7:-11 8:-7 9:-11 10:-9 11:-9 12:-11 13:-12 17:-5 19:-13 20:-7 21:-9 22:-9 23:-6 24:-8 25:-17 26:-10 28:-5 29:-7 30:-7 31:-8 32:-7 33:-10 34:-5 35:-7 36:-6 37:-9 38:4 39:-6 40:-7 41:-5 42:-9 43:43 44:60 45:44 46:57 47:52 48:46 49:50 50:47 51:-6 52:-6 53:-7 56:-8 57:-10 58:-6 59:-8 60:-7 61:39 62:-16 63:-8 64:-9 65:-4 66:-14 67:-7 68:-9
iade 31 0:-7 1:-8 2:-8 3:-11 4:-8 5:-8 6:-6 7:-11 8:-7 9:-11 10:-9 11:-9 12:-11 13:-12 17:-5 19:-13 20:-7 21:-9 22:-9 23:-6 24:-8 25:-17 26:-10 28:-5 29:-7 30:-7 31:-8 32:-7 33:-10 34:-5 35:-7 36:-6 37:-9 38:4 39:-6 40:-7 41:-5 42:-9 43:43 44:60 45:44 46:57 47:52 48:46 49:50 50:47 51:-6 52:-6 53:-7 56:-8 57:-10 58:-6 59:-8 60:-7 61:39 62:-16 63:-8 64:-9 65:-4 66:-14 67:-7 68:-9
iade_aldi 82 45:11
iade_alie 85 47:6
iade_alis 82 48:4
iade_almi 82 50:9
iade_arti 85 49:4
iade_ayni 82 49:4
iade_azal 85 45:10
iade_bank 76 47:8
iade_basa 82 48:7 50:6
iade_bask 72 46:16 47:10 49:8
iade_basl 78 44:11
iade_bekl 71 43:6 44:7 49:4
iade_bild 85 46:8
iade_bitt 78 48:17
iade_cika 85 44:4
iade_cikm 82 43:7
iade_cikt 80 48:5
iade_cuzd 80 61:6
iade_deko 85 48:11
iade_dola 68 46:23
iade_dond 85 43:6
iade_dugm 82 43:6 44:7
iade_durd 78 43:10
iade_dust 85 49:-4 61:10
iade_edec 74 3:5 54:5 55:7
iade_edem 75 43:7 65:7
iade_eder 74 41:5 54:7
iade_edil 60 9:9 44:8 45:10 46:-4 48:14 50:7
iade_eksi 82 45:4
iade_enge 85 43:5
iade_eski 65 47:8 61:17
iade_etme 74 50:14
iade_etmi 75 16:5 47:5 67:4
iade_etti 64 44:4 45:11 46:5 49:7 55:6
iade_euro 75 46:23
iade_fark 82 45:-4 46:14
iade_gecm 85 50:6
iade_geld 75 46:6 61:7
iade_geli 85 47:4
iade_gelm 72 48:12 61:6
iade_geri 80 50:5
iade_gitt 78 61:8
iade_gond 75 44:5 50:8
iade_gore 85 61:14
iade_gunu 85 45:7
iade_hakk 85 49:4
iade_hang 78 47:10 49:4
iade_hatt 85 61:6
iade_hazi 85 50:5
iade_hedi 80 47:13
iade_hesa 75 44:12 47:8
iade_iban 82 49:8
iade_ipta 82 47:6
iade_isle 72 43:7 44:18
iade_iste 78 43:5
iade_isti 80 14:8 16:9
iade_izin 82 43:5 50:4
iade_kabu 72 50:13
iade_kac 85 44:12
iade_kana 82
iade_kapa 70 48:8 49:13
iade_kart 74 38:7 47:12
iade_kayi 85
iade_kend 85 45:5
iade_kili 85
iade_kred 85 44:8
iade_kur 76 45:12
iade_kuru 82
iade_lira 85 45:6
iade_maga 85 46:4
iade_nere 75 46:7 47:4 49:8
iade_numa 78 61:9
iade_odem 82 44:4 48:5 61:6
iade_olac 80 18:9
iade_olmu 82 47:4
iade_olur 85 49:4
iade_onay 70 44:20 49:9
iade_orad 85
iade_oray 80 61:5
iade_para 80 45:4 47:5
iade_penc 85 15:8
iade_qiwi 80 49:11 62:-5
iade_raka 82 45:4 46:8
iade_redd 82 14:5
iade_refe 78 44:13 48:7
iade_rubl 85
iade_sati 80 27:12
iade_site 82 38:5
iade_sonu 85 45:7 48:6
iade_sozu 85 44:8
iade_sure 66 15:6 44:7 50:25
iade_tale 72 14:6 44:9 54:8 67:4
iade_tam 80 45:13 49:6
iade_tama 62 44:-4 46:13 48:25
iade_tari 85
iade_tesl 85 44:8
iade_tl 85 46:6
iade_tusu 82 50:7
iade_tuta 75 44:6 46:8 49:5
iade_uc 85 44:5
iade_usd 85 46:12
iade_yapa 70 38:4 43:9
iade_yapi 64 44:12 47:6 48:6 50:6
iade_yapm 75 38:13
iade_yapt 80 44:7
iade_yeni 80 47:4 61:6
iade_yine 85 47:4
iade_yok 75 44:4 56:7
iade_yolu 85 49:5
iade_zama 82 44:9
iaded 74 45:19 54:5
iadem 63 44:13 45:11 49:4 61:7
iaden 70 48:8 61:6
iadenin 73 45:4 48:4 61:7
iadeniz 80 48:5
iades 55 43:10 44:14 45:7 46:8 47:8 50:4 67:6
iadesin 71 43:5 50:6 67:5
iadey 52 19:-5 43:15 44:12 46:15 47:6 48:13 49:18 50:8 54:-5 61:15
iba 57 18:6 25:-4 26:16 28:4 34:-4 50:5 64:17 67:19 68:7
iban 58 18:6 26:17 50:5 64:18 67:19 68:7
iban_atti 85
iban_gond 82 64:9
iban_isti 85 50:7
iban_para 76 26:7
iban_verd 85 26:4
iban_verg 85
iban_veri 85 49:4
iban_yanl 85 67:5
ibana 75 64:9
ibani 76 67:6
ibanima 80
ibar 80 28:7 35:7
ibar_var 85 28:6
ibare 80 28:7 35:7
ibaresi 80 28:7 35:7
ibr 69 9:18 28:6 43:13
ibra 69 9:18 28:6 43:13
ibra_basl 82 28:5 43:6
ibra_basv 85
ibra_redd 85 9:8
ibra_tale 85 9:5
ibraz 69 9:18 28:6 43:13
ic 85 19:5 63:9
ice 66 3:19 25:5 59:4
icer 67 3:20 59:4
icer_300 85 3:5
icer_duru 85 3:6 4:6
icer_kald 80
icerd 78 3:9 41:4
iceri 70 3:13 4:4 59:5
iceride 71 3:13 4:4 59:5
ici 54 18:5 25:-4 31:4 41:25 59:6 63:5
ici_sati 80 16:7
ici_tara 85
icin 56 18:6 31:5 41:27 59:6
icin_900 85 41:5
icin_baki 80 59:5
icin_kala 85 41:5
icin_kald 85
icin_odem 82 18:9 22:6
icin_odey 85 53:5
icin_para 72 41:14
icind 56 18:6 31:5 41:27 59:7
icindek 68 41:18
id 74 36:5 42:13
idd 85 34:4
iddi 85 34:4
iddia 85 34:4
ide 85 20:7
iden 85 20:7
iden_erro 85 20:7
ident 85 20:7
identif 85 20:7
idi 82 19:5 66:5
ifl 80 3:11
ifla 80 3:11
ifla_etti 85
ifla_masa 85 3:9
iflas 80 3:11
ihl 85
ihla 85
ihlal 85
iht 78 25:7 43:8
ihti 78 25:7 43:8
ihti_kred 82 25:7
ihtiy 80 25:7
ihtiyac 80 25:7
ike 85 66:7
iken 85 66:7
iki 39 2:42 5:-5 7:-6 9:5 11:-4 12:-4 16:66 17:7 21:-5 24:-5 26:-5 35:-4 37:9 38:-5 40:-4 43:10 45:4 46:-5 48:6 53:5 54:-4 58:-5 59:-4 63:-5 66:-6 67:-4
iki_ay 73 15:11 48:14
iki_aydi 82 14:4 48:6
iki_ayri 68 16:15
iki_basa 82 16:7
iki_bin 85
iki_ceki 74 2:8 16:8
iki_daki 82
iki_defa 74 2:5 16:8
iki_gun 68 10:10 14:5 22:4 37:10
iki_gund 70 37:8 44:5
iki_haft 75 40:7 44:7 65:4
iki_hesa 82 13:4
iki_isle 80 2:7 16:4
iki_kart 85
iki_kat 78 2:8
iki_kati 78 37:6
iki_kayi 85 2:8
iki_kere 62 2:8 16:13 31:8
iki_kesi 85
iki_kez 63 2:14 16:14 45:10
iki_odem 76 16:18
iki_raka 82 68:4
iki_reze 85 17:5
iki_saat 75 27:5 35:5 56:5
iki_sani 85 29:8
iki_sati 72 2:16
iki_sene 85 61:6
iki_sipa 78 16:5 49:4
iki_tahs 85 16:6
iki_tane 78 17:8
iki_yil 76 33:4 57:7
ikin 60 2:-5 9:8 16:6 17:8 25:4 53:20
ikin_dene 85
ikin_el 85 38:5
ikin_gun 85
ikin_isle 85 53:8
ikin_kez 75 30:7 53:10
ikin_odem 80 16:5 53:8
ikin_sipa 82 17:8
ikinc 60 2:-5 9:8 16:6 17:8 25:4 53:20
ikincis 82 43:5
ikinciy 85 16:8
ikis 57 2:10 16:21 40:-5 43:13
ikis_ayni 85
ikis_birb 85 48:5
ikis_bird 85 30:5
ikis_ceki 82 16:8
ikis_isle 85
ikis_kesi 82 2:-5 16:7
ikis_oden 82 17:7
ikis_tama 85
ikis_topl 85 2:6
ikisi 57 2:10 16:21 40:-5 43:13
ikisind 82
ikisine 85 32:5 34:5
ikisini 74 2:8
ikiy 82 1:13
ikiye 82 1:13
ila 75 26:13
ilan 76 26:14
ilan_kapo 85 26:5
ilani 78 26:10
ilanind 85 26:8
ile 62 5:6 30:7 35:4 37:6 44:6
iler 69 5:8 37:8
ilerl 69 5:8 37:8
ilerlem 72 5:7 37:9
ilerliy 82 28:5
ilet 68 30:8 44:7 52:5
ileti 72 30:9 52:5
iletile 85 52:6
iletili 85 30:11
iletilm 85 32:6 58:4
iletm 85
ilett 85 44:7
ilg 74 3:4 9:5 14:6
ilgi 74 3:4 9:5 14:6
ilgi_yok 82 14:5
ilgil 78 3:5 9:5
ilgilen 85 3:6
ilgis 85 14:5
ilk 62 2:7 17:10 34:5 35:7 53:14
ilk_defa 82 35:6
ilk_dene 80 53:10
ilk_odem 78 53:10
ilk_sipa 82 17:7
ilki 76 17:7 34:4
ilkin 82 17:5 34:5
imh 82
imha 82
imha_edil 82
imi 85
imis 85
imk 85
imka 85
imkan 85
imz 82 14:6
imza 82 14:6
in 85 51:12
in_your 85 51:12
ina 72 44:5 54:9
inan 72 44:5 54:9
inana 82 44:6 54:7
inanayi 82 44:6 54:7
inand 85
inandim 85
inani 85
inanm 82 62:4
inc 55 28:8 35:22 37:28 59:12
ince 55 28:8 35:22 37:28 59:12
ince_alti 85
ince_bitm 82
ince_dedi 82 35:9 37:5
ince_goru 85 35:6
ince_haft 85 37:7
ince_redd 85
ince_sure 85 35:7
ince_uzad 85
ince_yazi 85
incel 55 28:8 35:22 37:28 59:12
incelem 60 4:4 15:5 35:11 37:16 59:14
incelen 66 28:4 35:15 37:11 64:4
inceliy 85 28:5 37:7
ind 60 5:4 25:8 26:13 30:5 37:7 42:10 54:5
indi 60 5:4 25:8 26:13 30:5 37:7 42:10 54:5
indi_aldi 85 27:5 37:5
indi_dugm 85
indi_kupo 80 11:6 54:4
indi_yapa 80 26:9 54:5
indir 60 5:4 25:9 26:13 30:5 37:7 42:10 54:5
indireb 85
indirim 64 11:4 25:13 26:15 30:5 37:8 54:6
indirin 85 5:8
indirme 80 42:7
ing 80 4:5 25:7
ingi 82 25:7
ingil 82 25:7
ingiliz 82 25:7
ini 63 20:5 23:4 41:6 56:4 59:5 61:5
inin 64 20:6 23:4 41:6 56:4 59:6 61:6
inin_hesa 82
inin_kart 70 23:5 59:4
inin_yukl 85 56:4
inina 64 20:6 23:4 41:6 56:4 59:6 61:6
ins 71 21:12 26:14
inst 76 26:16
insta 76 26:16
instagr 76 26:16
insu 80 21:14
insu_fund 80 21:14
insuf 80 21:14
insuffi 80 21:14
int 51 4:13 6:33 23:5 34:6
inte 51 4:13 6:33 23:5 34:6
inte_acam 85 6:4
inte_acik 85 7:5
inte_aksa 85 25:5
inte_alis 67 6:6 23:5
inte_bank 73 4:10
inte_gecm 80 6:11
inte_harc 74 6:13
inte_isle 78 6:5
inte_kull 82
inte_limi 82
inte_odem 80 6:9
inte_sube 76 2:4 4:12
inter 51 4:13 6:33 23:5 34:6
interna 85 63:9
interne 52 4:13 6:34 23:5 34:6
inv 76 22:8 34:11
inva 80 34:11
inval 80 34:11
invalid 80 34:11
invo 85 22:9
invoi 85 22:9
invoice 85 22:9
ip 74 51:20
ip_adre 78 51:14
ipa 64 39:32
ipay 64 39:32
ipay_basl 76 39:10
ipay_hata 85 39:9
ipay_rs 70 39:15
iph 85 26:7
ipho 85 26:7
iphon 85 26:7
ipt 41 0:-6 1:-5 2:-5 4:4 5:-5 8:-4 10:-10 11:-5 13:-4 14:-8 15:-6 19:-4 20:-4 21:-5 22:4 24:-5 25:-8 27:33 29:-6 30:9 32:-5 36:-5 40:19 41:7 44:17 47:7 48:-6 54:14 55:16 56:-4 58:-5 59:-5 61:8 62:5 63:-5 65:5 66:-4
ipta 41 0:-6 1:-5 2:-5 4:4 5:-5 8:-4 10:-10 11:-5 13:-4 14:-8 15:-6 19:-4 20:-4 21:-5 22:4 24:-5 25:-8 27:33 29:-6 30:9 32:-5 36:-5 40:19 41:7 44:17 47:7 48:-6 54:14 55:16 56:-4 58:-5 59:-5 61:8 62:5 63:-5 65:5 66:-4
ipta_edeb 80 28:7
ipta_edem 80 53:8 67:6
ipta_eder 80 54:5
ipta_edey 85
ipta_edil 59 27:19 31:6 40:5 41:7 49:5 62:10
ipta_edip 78 37:12
ipta_ediy 85 12:5
ipta_et 75 54:15
ipta_etme 72 53:9 54:14
ipta_etmi 76 4:4 27:6 57:4 65:5
ipta_etse 80 17:7 35:8 49:4
ipta_etti 54 4:5 7:7 27:17 40:10 44:9 45:5 55:7 61:5
ipta_iade 85 44:8
ipta_olan 80
ipta_oldu 61 22:6 27:6 30:6 33:5 44:8 55:11
ipta_olmu 75 22:10 30:8
ipta_olun 76 46:5
ipta_olur 75 17:7 38:7
ipta_onay 85
ipta_para 76 27:8 47:6
ipta_tusu 85 67:8
iptal 41 0:-6 1:-5 2:-5 4:4 5:-5 8:-4 10:-10 11:-5 13:-4 14:-8 15:-6 19:-4 20:-4 21:-5 22:4 24:-5 25:-8 27:33 29:-6 30:9 32:-5 36:-5 40:19 41:7 44:17 47:7 48:-6 54:14 55:16 56:-4 58:-5 59:-5 61:8 62:5 63:-5 65:5 66:-4
iptalim 82 44:9
iptalin 78 3:5 44:6 45:5
is 57 5:8 35:4 44:13 48:20 66:6
is_bank 82 4:5 32:4
is_bein 85 35:9
is_gunu 62 37:4 44:16 48:22
is_tele 85 68:6
is_yeri 82 66:8
isa 78 15:5 54:5 68:4
isar 78 15:5 54:5 68:4
isare 78 15:5 54:5 68:4
isareti 82 29:4 68:5
isaretl 85 15:5 54:6
isc 85 4:6
isce 85 4:6
iscep 85 4:6
ise 67 2:4 10:6 16:-4 25:6 29:10 30:8
ise_kart 85
ise_yara 78 30:10
isi 66 20:9 55:27 67:7
isim 66 20:9 55:27 67:7
isim_bask 82 67:13
isim_dogr 85 20:5 56:6
isim_soyi 85 26:6 36:4
isim_uyel 85 55:8
isim_uyus 85 55:10
isimd 85 55:11
isiml 78 55:5 67:12
isims 85 20:8
isimsiz 85 20:8
isl 40 0:-6 1:9 2:6 3:-6 4:11 5:-6 6:8 7:4 8:-5 12:5 13:-6 14:-5 15:-6 17:-6 19:-5 21:-4 22:-6 24:-4 25:-9 26:-6 27:-5 31:4 33:-4 37:-5 38:-7 40:5 41:-4 42:17 44:5 46:-5 47:-5 49:-5 50:8 52:-5 53:26 54:-6 56:7 57:6 59:7 63:14 64:6
isle 40 0:-6 1:9 2:6 3:-6 4:10 5:-6 6:8 7:4 8:-5 12:5 13:-6 14:-5 15:-6 17:-6 19:-5 21:-4 22:-6 24:-4 25:-9 26:-6 27:-5 31:4 33:-4 37:-5 38:-7 40:5 41:-4 42:17 44:5 46:-5 47:-5 49:-5 50:8 52:-5 53:26 54:-6 56:7 57:6 59:7 63:14 64:6
isle_acik 82 42:5 59:5
isle_alin 82 53:4
isle_an 82 63:13
isle_arti 85 50:6
isle_bank 82 7:6 66:5
isle_basa 74 10:11 29:5 67:6
isle_basi 78 1:14
isle_bekl 78 64:6
isle_dedi 82 59:11
isle_dest 85 12:5 37:5
isle_deta 85 42:9
isle_durd 78 4:7
isle_enge 82 4:11 53:4
isle_fazl 85
isle_gerc 73 2:6 29:12 63:4
isle_geri 82 7:5 67:10
isle_hesa 85 58:7
isle_iade 78 50:10
isle_ince 85 35:5
isle_ipta 78 30:15
isle_kapa 70 4:8 6:12 30:5
isle_kayd 85 40:6 63:6
isle_kili 82 34:6
isle_kiml 85 42:9
isle_limi 76 23:9
isle_mevc 82 53:13
isle_no 78 16:6
isle_numa 70 16:5 42:19
isle_odem 85 2:4 44:5
isle_olar 82 35:6 66:5
isle_oldu 80 2:7 53:5
isle_onay 78 7:7 31:6
isle_para 85 35:5
isle_redd 80 12:13 53:5
isle_sira 85 63:8
isle_suph 85
isle_sure 85 31:7 64:5
isle_tama 72 32:7 56:9
isle_tuta 80 1:10
isle_ucre 85 11:8
isle_var 76 53:11 57:12
isle_yapa 78 28:4 57:7 63:10
isle_yapi 70 53:5 57:5 60:5 63:7
isle_yapm 82 12:7
isle_yazi 76 35:8 64:14
isle_zama 82 31:8 50:7
islem 41 0:-5 1:10 2:8 3:-5 4:11 5:-6 6:9 7:5 8:-5 12:7 13:-6 14:-5 15:-5 17:-4 19:-5 22:-5 25:-8 26:-5 29:5 31:5 33:-4 36:-5 37:-5 38:-7 40:6 42:19 46:-5 47:-5 49:-4 50:9 52:-4 53:24 54:-5 57:7 58:-6 59:9 63:12 65:-6 67:4
islemde 72 1:7 44:15 50:-4 64:9
islemim 82 4:9
islemin 68 7:5 63:17
islemle 66 2:4 6:12 59:15
islen 63 35:12 36:4 44:8 53:5 56:6 64:6 66:8
islendi 82 66:12
isleniy 68 35:13 44:10 53:6 64:6
islenme 80 36:6 56:9
islenmi 85 48:5
islet 82 58:6 65:8
isletme 82 58:6 65:8
ism 80 55:5 67:5
isme 85
ismi 85 55:6
isp 78 14:4 42:17
ispa 78 14:4 42:17
ispat 78 14:4 42:17
ispatla 78 14:4 42:17
isr 78 54:12
isra 78 54:12
isra_ediy 82 54:7
israr 78 54:12
israrla 85 54:5
iss 78 7:9
issu 80 7:10
issue 80 7:10
ist 37 3:4 6:-5 7:-5 10:-6 11:-8 13:4 14:5 15:-7 18:12 20:18 22:5 23:-5 24:-7 28:-4 36:-5 38:26 39:-6 41:6 42:10 44:-9 46:-5 50:5 51:-4 54:6 56:-6 57:-9 58:16 59:5 61:-6 63:-4 64:5 65:-6
ista 76 25:8
istan 80 25:9
istanbu 80 25:9
istas 85
istasyo 85
iste 43 5:6 11:-4 16:-5 18:5 20:7 22:9 24:-5 25:-8 26:9 30:4 31:4 32:4 38:18 42:5 44:-6 46:-4 49:6 56:-5 57:-6 58:18 64:6 66:6
iste_bank 85 4:4
iste_biri 82 30:7
iste_dedi 85
iste_gece 82
iste_geld 85 58:6
iste_gelm 85 58:5 63:6
iste_hang 78 34:6
iste_hesa 85 4:5
iste_ikis 82 30:4 32:4
iste_ipta 82 22:10 64:9
iste_kart 80 41:4
iste_kodu 85
iste_mesa 82 18:9
iste_miyi 74 31:6 45:4 49:5
iste_odem 85 58:8
iste_redd 82 29:5
iste_sipa 85
iste_site 82 38:6 66:6
iste_verd 82 38:7
iste_yoll 78 26:5
isted 50 18:5 20:4 26:10 32:9 34:5 38:20 66:6
istedig 76 25:7 32:6
istedil 63 26:6 38:27 50:5
istedim 59 1:4 21:6 32:8 34:7 38:-5 49:6 64:6 66:9
isteg 64 5:4 22:13 29:8 53:4 58:19 64:6 68:10
istegin 80 5:7
istek 75 5:11 62:8 63:4
istem 66 17:9 35:6 58:15 66:4
istemed 82 30:5 58:11
istemem 85
istemis 78 58:8
istemiy 76 17:11 35:8
isten 73 20:6 41:5 42:6 54:6
isteniy 76 20:6 54:7
ister 73 42:4 67:9
isterim 76 42:5 67:9
istes 78
istesem 78
istey 64 18:6 22:5 26:5 31:11 38:7 49:4
isteyeb 75 31:6 49:6
isteyen 76 18:8 26:7 38:10
isteyin 76 30:7
isti 44 0:5 3:5 5:-5 11:-5 12:5 13:9 14:8 15:-4 16:6 18:9 19:4 20:16 38:14 41:4 42:7 44:-5 47:7 49:-5 50:5 54:7 57:-5 59:9 66:-5
isti_bank 85
isti_dola 85 13:5
isti_guve 85 38:8
isti_kart 82
isti_odem 76
isti_para 82
isti_sist 76 3:5 50:7 53:5
isti_site 85 42:4
isti_turk 85 20:5
istiy 44 0:5 3:5 5:-5 11:-5 12:5 13:9 14:8 15:-4 16:6 18:9 19:4 20:16 38:14 42:7 44:-5 47:7 49:-5 50:5 54:7 57:-5 59:9 66:-5
istiyce 85 14:5
istiyol 78 38:8 55:6
istiyom 78 13:4 14:4 16:9
istiyor 47 0:5 3:7 8:4 11:-5 13:8 14:5 18:8 19:5 20:6 25:5 38:6 42:5 44:-4 47:6 54:5 59:10 66:-4
isy 80 3:4 9:5
isye 80 3:4 9:5
isyer 80 3:4 9:5
iti 45 9:40 14:4 15:21 27:7 28:9 43:38 44:-5 54:10
itir 45 9:40 14:4 15:18 27:7 28:9 43:38 44:-5 54:10
itir_acik 78 43:6
itir_acma 85
itir_acmi 85
itir_acti 78 28:4
itir_alti 85 43:6
itir_bank 85
itir_basl 82 43:6
itir_cek 82 54:5
itir_ceke 85 28:6
itir_dile 85 27:6
itir_dosy 85
itir_edeb 78 15:5
itir_edec 82 14:5 57:5
itir_edem 80 15:12
itir_etme 80 14:5 15:5
itir_etti 76 9:4
itir_form 80 25:5 43:4 59:4
itir_geri 74 43:4 54:5
itir_haks 85
itir_iade 78 43:12
itir_ikin 85 9:5
itir_ince 78 9:4
itir_ipta 85
itir_isle 85
itir_kabu 74 9:16
itir_kapa 74 43:6 54:6
itir_oldu 85
itir_olur 85
itir_redd 73 9:10
itir_site 85
itir_sonu 75 9:12
itir_surd 85 43:5
itir_sure 75 15:6
itir_yuzu 78 43:11
itira 45 9:40 14:4 15:18 27:7 28:9 43:38 44:-5 54:10
itirazi 51 9:31 15:-5 28:6 43:18 54:20
itirazl 85 43:6
iyi 75 13:6 25:17 54:4
iz 85
iz_yok 85
izi 58 1:15 6:7 12:6 50:7 53:6 57:10
izin 58 1:15 6:7 12:6 50:7 53:6 57:10
izin_isle 85 57:5
izin_veri 73 1:16
izin_verm 65 6:6 50:8 53:8 59:4
izinl 85 12:5
izins 76 57:18
izinsiz 76 57:18
iziy 85 29:5
iziy_onay 85 29:5
iziyl 85 29:5
izl 80 5:7
izle 80 5:7
izle_koru 82 5:8
izlem 82 5:8
izn 70 6:15 12:8
izni 70 6:15 12:8
izni_kapa 85 6:5
izni_yok 85 6:8
iznim 82 20:4 57:5
iznin 85 6:4
jav 85 5:7
java 85 5:7
java_kapa 85 5:7
javas 85 5:7
javascr 85 5:7
jcb 82 8:9
kab 46 1:9 7:6 8:14 9:9 10:-5 12:15 13:-4 26:-4 29:17 30:-5 34:6 38:-5 42:-4 43:-5 50:5 52:9 55:12 58:-4 63:-5 68:5
kabu 46 1:9 7:6 8:14 9:9 10:-5 12:15 13:-4 25:-7 26:-4 29:18 30:-5 34:6 38:-5 42:-4 43:-5 50:5 52:9 53:4 55:13 58:-4 63:-4 68:5
kabu_eder 85 1:8
kabu_edil 59 8:10 9:4 12:6 29:13 55:4
kabu_ediy 80 12:6
kabu_etme 60 1:5 7:6 9:8 29:-6 31:4 34:6 52:4 55:15
kabu_etmi 58 8:10 12:9 16:5 21:5 29:-4 50:6 52:6 68:5
kabu_etti 68 29:17 44:7 65:8
kabu_gorm 82
kabul 46 1:9 7:6 8:14 9:9 10:-5 12:15 13:-4 25:-7 26:-4 29:18 30:-5 34:6 38:-5 42:-4 43:-5 50:5 52:9 53:4 55:13 58:-4 63:-4 68:5
kac 55 15:10 23:10 25:38 37:4 44:18
kac_ay 85 25:10
kac_gun 70 28:5 37:7 40:6 44:12
kac_gund 85 37:5 44:7
kac_is 80 44:9
kac_lira 76 21:4 23:6 25:6
kac_para 85 23:6
kac_saat 85 25:7
kaci 70 15:17 25:-5 30:7 65:6
kacir 70 15:17 25:-5 30:7 65:6
kacirdi 75 15:10
kacirmi 82 65:8
kact 80 25:6 26:9
kacti 82 26:9
kad 85 25:6
kaf 76 2:4 21:8 65:9
kafa 82 2:5
kafa_kari 85 2:5 17:4
kafe 85 65:10
kag 85
kagi 85
kah 85 65:6
kahv 85 65:6
kahve 85 65:6
kal 39 3:21 7:-6 9:-5 11:-5 13:-7 15:10 16:-7 19:15 20:-4 21:11 23:5 24:14 25:-13 26:-7 27:-5 29:-4 38:-7 39:-4 40:15 41:20 42:-5 58:-5 62:5 63:-5 67:-5
kala 60 3:8 23:10 41:18
kala_baki 82
kala_dene 85
kala_limi 80 23:6
kala_para 82 3:4
kala_tuta 80 41:10
kalac 82 28:4
kalacak 82 28:4
kalan 62 3:8 23:10 41:18 58:4
kald 45 0:4 3:12 5:-7 10:8 15:13 19:16 24:16 25:-8 26:-4 29:-4 31:8 40:7 41:11 61:5
kald_baki 85 19:4
kald_bank 85
kald_cuzd 85 62:4
kald_donm 82 24:6
kald_firm 85 3:6
kald_geri 85 50:5
kald_ikin 85 17:4
kald_isle 85 31:6
kald_kart 80 41:10
kald_maga 85
kald_odem 82 1:5 24:8
kald_sati 85 37:6
kald_sipa 82 24:5
kald_urun 85 15:8
kaldi 45 0:4 3:12 5:-7 10:8 15:13 19:16 24:16 25:-8 26:-4 29:-4 31:8 40:7 41:11 61:5
kaldigi 80 15:11
kaldira 85
kaldiri 68 40:11 62:7
kaldirm 78 22:4 59:4
kale 82 2:5 16:-4 57:9 66:5
kalem 82 2:5 16:-4 57:9 66:5
kali 61 5:11 24:4 30:4 32:7
kalir 80 2:4 40:5
kalit 85 14:5
kalites 85 14:5
kaliy 63 5:12 24:5 30:5 32:7
kaliyor 65 5:10 24:5 32:8
kalk 64 5:4 8:4 15:4 40:8 43:6 49:5 59:5 62:5
kalk_kart 85
kalk_limi 85
kalka 80 5:6 59:4
kalkm 69 15:5 40:10 62:6
kalkmad 74 40:9
kalkmis 78 15:6 62:7
kalkt 80 49:7
kalktim 85
kalm 59 3:9 6:6 21:13 33:5 37:5 53:4
kalm_dedi 85
kalm_odem 82 21:8 36:6
kalma 70 21:16
kalmadi 80
kalmami 76 21:15
kalmi 63 3:11 6:7 33:6 40:5 53:5
kalmist 82 3:12
kalmiyo 85 0:4
kals 85 68:5
kalsi 85 68:5
kam 73 25:9 63:6
kame 85 25:7
kamer 85 25:7
kamp 75 63:6
kampa 75 63:6
kampany 75 63:6
kan 63 4:10 15:4 38:6 42:18 49:7 50:6
kana 72 4:12 50:8
kana_isle 85 50:5
kana_kapa 82
kanal 72 4:12 50:8
kanalla 80 4:14
kand 80 15:6 38:8
kandi 80 15:6 38:8
kandiri 85 38:5
kani 71 42:20
kani_isti 85
kani_var 85 14:4 49:5
kanit 71 42:20
kanitla 80 42:5
kap 35 1:-4 2:-4 3:24 4:12 5:5 6:28 7:-6 8:-6 10:-6 11:-6 14:-10 15:7 16:-6 17:-5 18:-4 19:-4 22:7 23:-5 24:7 25:-7 26:9 27:27 33:7 35:-8 36:-4 37:-6 39:-5 41:8 44:-9 45:-5 46:-8 47:4 49:26 52:-4 54:11 56:-7 58:-7 59:5 62:13 63:-5 64:-7 66:-6 67:-6 68:-4
kapa 35 1:-5 2:-4 3:24 4:13 5:5 6:27 7:-6 8:-6 10:-6 11:-5 14:-10 15:7 16:-6 17:-5 18:-4 19:-4 22:8 23:-5 24:7 25:-10 27:28 30:4 33:7 35:-8 36:-6 37:-6 39:-5 41:8 44:-9 45:-5 46:-8 47:5 49:27 54:12 56:-7 58:-7 59:5 62:14 63:-5 64:-7 66:-6 67:-6
kapa_acil 85
kapa_acti 85 32:4
kapa_alie 85 6:4
kapa_arti 85 62:7
kapa_baki 80 59:11
kapa_bank 72 21:8 33:4 47:6
kapa_bekl 85
kapa_cikt 82
kapa_cuzd 60 3:20 49:23 61:4
kapa_dedi 80 6:4 62:4
kapa_diyo 85 62:11
kapa_dola 85 3:6 12:4
kapa_duze 85
kapa_e 82 3:4
kapa_geli 85 6:5
kapa_gelm 85
kapa_giri 85 0:-4 38:9
kapa_goru 76 27:5
kapa_gun 82 3:10
kapa_hakk 85
kapa_hatt 78 33:12 49:-4 61:9
kapa_hesa 82
kapa_iade 66 43:5 47:5 49:14
kapa_icer 85
kapa_icin 78 3:5 59:5
kapa_iki 85 48:5
kapa_isti 85 54:5
kapa_itir 82 27:7 59:4
kapa_kala 85 41:9
kapa_kalm 82 6:10
kapa_kart 70 41:5 47:8 57:5
kapa_oded 85
kapa_odem 66 5:16 24:14 49:5
kapa_oldu 74 6:7
kapa_para 68 27:8
kapa_qiwi 75 49:9
kapa_rus 85
kapa_sani 85 62:8
kapa_sati 78
kapa_sebe 85 4:6
kapa_simd 78 0:5
kapa_sipa 75 24:12 27:-5
kapa_sube 82 47:6
kapa_suph 85
kapa_tama 85 48:6
kapa_tekr 80 53:5
kapa_urun 85
kapa_uyar 80 7:5
kapa_uygu 82 6:4 59:5
kapa_yasa 85
kapa_yazi 80 22:5
kapa_yeni 82 54:4
kapa_yoks 85 43:5
kapal 49 4:5 6:41 12:7 13:-4 25:-5 49:22
kapalid 78 6:5
kapaliy 71 5:5 6:7 12:5 21:8
kapan 44 3:28 5:-5 10:-5 14:-5 15:13 17:-4 21:-5 22:12 25:-5 27:13 30:8 32:-4 36:-4 38:4 41:7 44:-5 49:20 53:-4 54:-6 56:-4 58:-5 61:4 62:17 64:-5
kapanac 85 0:-5 38:12
kapanal 85 15:6 48:4
kapanan 62 3:14 38:5 41:5 49:15
kapandi 52 3:7 9:6 15:4 22:12 24:5 25:-5 26:7 27:10 31:5 49:6 61:9 62:14
kapanin 75 3:7
kapanis 85 3:4 49:5
kapaniy 73 0:8 25:4 30:5 63:5
kapanma 78 3:13
kapanmi 61 15:11 22:5 27:7 33:5 49:6 50:7 62:7
kapat 45 4:16 5:8 14:-5 15:-6 24:9 25:-7 27:21 33:7 35:-5 41:6 43:4 47:7 49:-6 54:24 59:8
kapatay 78 17:5
kapatil 62 3:6 4:12 27:14 62:6
kapatin 74 5:16
kapatip 85 32:4
kapatir 76 13:10 54:11
kapatiy 82 30:6
kapatma 72 5:5 10:7 54:9
kapatmi 66 4:6 27:10 57:5 59:9
kapatsa 85
kapatti 53 4:6 5:-5 24:12 27:12 33:10 41:9 47:10 49:-6 61:5
kapi 76
kapi_degi 85
kapi_pos 85
kapid 80
kapidan 85
kapo 73 26:19 36:5
kapo_gond 82 36:6
kapo_yoll 85 26:6
kapor 73 26:19 36:5
kaps 80 25:12
kapsa 80 25:12
kapsami 85 25:6
kar 27 0:-10 1:-9 3:-12 4:-12 5:-6 6:26 7:48 8:42 10:-5 12:-7 13:4 15:-9 16:5 18:10 20:-7 21:15 22:-6 23:-9 24:-8 25:-15 26:-9 27:-6 29:-7 30:-12 31:-11 32:-6 36:-10 37:-12 38:16 40:7 41:44 42:-8 43:-9 47:44 48:-5 49:-7 51:-9 52:-10 53:-8 54:-7 55:34 56:4 57:19 58:-12 59:-10 60:-9 61:-6 62:-9 63:-7 64:-6 65:6
kar_tane 85 28:6
kara 76 9:7
karar 80 9:7
kard 76 55:19
karde 76 55:19
kardesi 76 55:19
kare 85 24:9
karek 85 24:9
karekod 85 24:9
karg 53 11:4 14:21 18:22 21:7 25:17 27:7 28:10 35:8 37:-5 38:-4
karg_beda 85 11:9
karg_bekl 85 18:6 27:6
karg_gelm 85 14:9 54:4
karg_geri 85
karg_gumr 78
karg_nere 82 25:10
karg_taki 80 14:6
karg_tesl 85 14:7
karg_ucre 78 18:6 21:10
karg_verg 85 18:6
karg_veri 82 25:5 35:6
karg_yold 85 54:7
kargo 53 11:4 14:21 18:22 21:7 25:17 27:7 28:10 35:8 37:-5 38:-4
kargoda 80
kargola 73 14:5 28:5 35:10
kargonu 78 18:16
kargoya 80 25:5 35:7
kari 68 34:7 46:8 65:5 67:9 68:4
karis 68 34:7 46:8 65:5 67:9 68:4
karismi 82 0:5 17:4
karisti 70 34:5 46:5 65:5 67:10 68:5
karl 85 13:7
karli 85 13:7
kars 57 9:6 19:11 21:8 45:12 66:-4 67:15
kars_dusu 85 45:7
kars_eksi 85 46:6
kars_gecm 85 67:5
kars_gect 82 36:6
kars_tara 75 26:6 38:6 67:14
kars_yok 85 48:5 56:4
karsi 57 9:6 19:11 21:8 45:12 66:-4 67:15
karsila 68 19:7 21:13 25:7 45:5
karsili 69 11:7 45:11
karsiya 76 19:6 36:5 67:6
kart 29 0:-12 1:-10 2:-4 3:-11 4:-11 6:30 7:54 8:47 9:-5 12:-5 14:-12 15:-8 16:8 20:-6 21:11 22:-5 23:-8 24:-10 25:-25 26:-11 27:-9 28:-7 29:-5 30:-10 31:-10 32:-4 34:-4 35:-5 36:-10 37:-8 38:19 40:10 41:49 42:-8 43:-6 45:-7 47:50 49:-6 50:5 51:-8 52:-9 53:-7 54:-9 55:32 56:7 57:24 58:-10 59:-9 60:-8 61:-5 62:-8 63:-4 64:-6 65:6 66:6 67:-11 68:-7
kart_12 85 41:5 46:5
kart_2 82 10:4 11:4
kart_40 85 21:8
kart_9 85 57:5 66:6
kart_acik 85
kart_adi 82 55:14
kart_agi 80 8:5
kart_agin 85 8:5
kart_akta 82
kart_aldi 85
kart_alie 82
kart_alim 85 20:7 23:6
kart_alin 82 10:15
kart_alis 85 55:5
kart_almi 82 8:9 47:4
kart_arti 78 47:6
kart_asil 82 40:9
kart_aski 85 40:11
kart_ay 85 57:11
kart_ayli 85 23:4
kart_ayni 82 53:4 63:6
kart_az 85 21:6
kart_baba 85 55:6
kart_bagl 82
kart_baki 68 21:11 41:7 56:8
kart_bank 85
kart_bask 85 65:7 66:7
kart_bekl 85 46:5
kart_bilg 63 7:6 22:8 38:21 57:10
kart_bilm 85
kart_blok 74 7:8 40:7
kart_borc 82 25:7
kart_bozu 80 8:4
kart_cali 76 41:8 57:7
kart_ceki 68 7:4 20:-4 27:4 29:10 56:8
kart_cekm 85 47:6 57:6
kart_cika 78 7:4 41:6
kart_cikt 82 35:12
kart_cuzd 74 16:20 55:6 56:4 68:4
kart_degi 70 47:21
kart_dene 73 7:6 53:7
kart_dogr 75 7:9 29:4 38:5
kart_dola 74 7:4 12:9 66:9
kart_donm 80 47:10
kart_dusm 85 64:6
kart_e 80 6:10
kart_ekle 75 7:5 32:6
kart_ekst 71 10:5 44:5 46:8
kart_eski 82 33:4 41:5
kart_euro 75 13:4 66:19
kart_fazl 85
kart_fizi 82 6:15
kart_gece 80 7:11
kart_geci 74 7:7 40:7
kart_gecm 78 7:-4 17:12 63:13
kart_gect 82
kart_geld 78 6:7
kart_gele 85
kart_gelm 82
kart_geri 80 7:11 50:5
kart_gird 80 38:11
kart_giri 85 5:5
kart_gitm 76 22:5 47:13
kart_gitt 75 37:6 47:8
kart_gond 82 47:5 54:4
kart_goru 78 2:6 44:16
kart_habe 85
kart_harc 76 40:6 57:4
kart_hare 82 47:4
kart_hata 80 7:12 17:9 63:-5
kart_heme 85
kart_hesa 76 47:9
kart_hicb 82 62:5 63:4
kart_iade 66 47:21 50:21
kart_icin 85
kart_iki 76 16:14
kart_inte 63 6:13 34:6
kart_ipta 72 41:12 47:10 62:5
kart_isle 80 50:7 57:6
kart_iste 76 38:7
kart_isti 73 38:11 47:7
kart_itir 82 9:6
kart_izin 85 57:6
kart_kabu 73 7:16
kart_kala 85 41:4
kart_kapa 69 41:15 47:6 57:5
kart_kart 85
kart_kayb 71 41:19
kart_kayi 80 41:4 57:4
kart_kend 85
kart_kili 80 7:7 34:5
kart_kiri 80 41:6
kart_kisi 82
kart_kizi 85 41:5
kart_kodu 82 56:8
kart_kopy 85 57:4
kart_kull 71 8:8 21:10 55:12
kart_kuru 82 8:4 48:5
kart_limi 75 21:4 40:7
kart_lira 76 19:5
kart_mark 74 8:11
kart_numa 64 8:13 38:14 47:10 61:-4
kart_oded 66 47:10 55:10
kart_odem 64 7:11 8:15 15:7 47:5 55:6
kart_oden 85 8:6
kart_odey 82
kart_oduy 85
kart_okut 85 65:6
kart_oldu 85 9:4
kart_onay 80 7:11
kart_onli 75 6:21
kart_oyun 85 57:7
kart_para 64 10:7 21:26 41:10 47:-5 57:5
kart_payp 85
kart_prov 85
kart_redd 70 7:16 17:5
kart_risk 82 7:8
kart_sahi 65 6:6 55:27
kart_sema 80 8:11
kart_sifr 82 6:6
kart_sild 80 41:6 47:6
kart_sili 80 41:6
kart_sipa 80 55:5 57:10
kart_sirk 85
kart_site 85
kart_son 80
kart_soru 78 18:5 39:11
kart_stea 85 20:5
kart_sure 74 7:6 41:11
kart_tasi 85
kart_tek 82 16:4
kart_tele 85
kart_temu 85
kart_tipi 80 8:11
kart_tl 80 13:9 46:6
kart_troy 75 8:10
kart_turu 74 8:15
kart_ucak 85
kart_ustu 85
kart_uygu 85
kart_uzer 82 55:7
kart_var 80 8:6
kart_vard 85 41:5
kart_verd 80
kart_vere 76 7:7 41:6
kart_yaba 85
kart_yaln 82 6:10 12:10
kart_yans 78 44:8
kart_yapt 78
kart_yeni 75 7:5 47:4
kart_yete 85 21:4
kart_yok 80 44:5 61:12
kart_yukl 82 56:4
kart_yurt 69 6:11 8:8
kart_zama 85 44:5
karta 54 7:-5 19:7 21:6 44:4 46:-5 47:35 49:8 64:7
karti 34 0:-7 1:-6 2:-7 3:-7 4:-8 5:-9 6:32 7:35 8:18 11:5 14:-6 16:5 17:-6 19:-4 20:-4 21:7 22:-7 23:-7 24:-6 25:-13 26:-7 28:-5 29:-8 30:-6 31:-4 36:-5 37:-7 40:6 41:35 42:-6 45:-5 47:27 48:-7 49:-7 52:-5 53:-7 54:-6 55:21 57:34 58:-5 60:-5 63:-7 64:-5 65:6 66:6 67:-5 68:-5
kartima 60 7:-6 11:6 44:6 47:25 56:5
kartimd 51 7:-7 10:13 11:12 16:8 21:5 25:-5 27:5 37:-4 38:-4 40:12 44:5 47:-4 55:-6 57:22 65:12 66:11
kartimi 55 6:9 7:14 8:15 21:8 38:8 41:12 47:-4 55:-4 57:4
kartiml 65 7:9 57:25
kartina 74 47:13 50:5
kartind 68 13:10 21:4 40:8
kartini 59 6:8 7:8 8:-5 38:14 55:12
kartiyd 80 55:7
kartiyl 62 8:7 47:6 55:30
kartl 58 8:15 20:7 47:11 50:4 53:8
kartlar 82 62:5 63:6
kartt 53 2:7 7:-5 16:11 21:16 40:10 41:13 56:5 65:5 66:6
karttak 82 41:11
karttan 58 10:6 11:4 16:15 29:4 56:8 65:7
kas 64 16:7 25:8 39:5 48:6 65:12
kasa 73 39:6 65:10
kasa_tuta 85 65:4
kasad 76 39:6 65:5
kasi 70 16:7 48:7 56:4
kasi_pos 85
kasim 82 16:5 48:8
kasiy 73 56:4
kasiyer 74 56:5
kask 85 25:9
kasko 85 25:9
kat 68 2:7 17:5 37:5 65:7
kati 73 37:6 65:8
kati_cikt 85 37:7
kati_para 85 16:5 65:5
katin 80 37:6
kay 40 0:8 1:-4 2:18 7:-4 8:-5 9:6 13:-5 16:-6 21:-6 24:-4 25:-6 26:7 30:-4 31:-5 32:-5 33:8 36:-4 38:-7 41:21 45:12 46:-4 48:5 50:-5 52:34 55:-6 57:7 60:26 66:-5 68:-5
kayb 54 0:5 9:12 12:6 15:5 26:12 41:19 45:18 51:5 52:-4
kayb_baki 85
kayb_bank 78 9:14
kayb_icin 80 41:5
kayb_ipta 85 61:4
kayb_kim 82 45:7
kayb_var 82 19:5 45:10
kayb_yeni 82 47:5
kaybe 63 9:16 41:8 45:7
kaybedi 80 9:11
kaybett 66 9:5 25:4 41:7 45:8
kaybi 74 45:18
kaybo 61 2:4 12:8 15:6 26:15 41:13 51:6
kaybold 66 0:5 2:5 26:18 41:14
kaybolm 82 15:9
kaybolu 75 12:10 51:8 54:5
kayd 58 17:7 40:4 52:24 60:11
kayd_bile 85
kayd_dogr 82 5:8 52:6
kayd_uygu 85 42:4
kayd_var 85 34:4
kayd_yok 78 60:6 63:5
kayde 76 17:11 52:12 57:5
kaydedi 82 17:6 52:11
kaydetm 82 17:6 57:5
kaydi 63 5:4 25:4 40:5 48:4 52:6 60:5
kaydind 82 11:4 52:6
kaydirm 82 0:5 5:7
kaydo 74 52:8 60:10
kaydola 82 52:6
kaydolm 78 60:11
kayi 45 2:20 25:-7 33:11 38:-4 41:9 48:5 52:24 55:-4 57:8 60:23
kayi_3d 85
kayi_alic 85 67:5
kayi_biri 82 57:5
kayi_bulu 85
kayi_cuzd 73 60:7 61:5
kayi_degi 72 60:17
kayi_ekra 78 52:7
kayi_fatu 85 53:8 60:-5 68:8
kayi_hatt 85
kayi_kapa 85
kayi_kart 70 41:11 57:18
kayi_kodu 82 52:7
kayi_numa 80 52:5 68:5
kayi_odem 82 10:6 33:5
kayi_olam 80 52:5
kayi_olma 74 60:6
kayi_olmu 82 0:6 52:6
kayi_olun 78 60:5
kayi_olur 82 52:4
kayi_sira 85
kayi_tele 78 33:11
kayi_var 82 2:6
kayi_yok 72 44:5 63:6
kayip 67 14:9 41:14 47:5 48:7
kayit 46 2:21 25:-6 33:10 52:25 57:7 60:24
kayitla 82 10:6
kayitli 54 20:4 33:18 52:-8 53:7 57:12 60:21 68:6
kayitta 78 52:10
kayn 80 11:7 59:4
kayna 80 11:7 59:4
kaynagi 85 7:4 59:5
kaz 63 1:-6 38:9 49:9 58:17 64:10
kaza 64 1:-6 38:9 49:9 58:17 64:11
kaza_iade 80 45:4
kaza_numa 85
kaza_para 85
kazak 82
kazakis 82
kazan 65 1:-6 38:9 49:10 58:17 64:11
kazanci 76 64:12
kazandi 71 38:12 49:11
kdv 85 11:7 25:6
kef 85 25:4
kefi 85 25:4
kefil 85 25:4
kel 80 25:5 38:5 39:6
keli 80 25:5 38:5 39:6
kelim 80 25:5 38:5 39:6
kelimel 85 25:6 38:6
ken 54 11:-5 12:-5 16:5 19:5 27:8 45:5 55:6 56:-4 62:5 64:8 66:10
kend 54 11:-5 12:-5 16:5 19:5 27:8 45:5 55:6 56:-4 62:5 64:8 66:10
kend_adim 85
kend_bank 82 64:5
kend_cuzd 80
kend_degi 85 66:6
kend_hesa 74 19:5 26:8 64:5 67:5
kend_ipta 76 17:6 27:12
kend_kapa 80 22:6 27:6
kend_kart 82 55:9
kend_kuru 72 19:6 45:8
kend_para 76 13:7
kendi 54 11:-5 12:-5 16:5 19:5 27:8 45:5 55:6 56:-4 62:5 64:8 66:10
kendili 66 11:-4 16:8 27:7 35:5
kendini 82 38:6
kendisi 82 62:10 66:6
ker 57 1:4 2:12 7:9 16:13 17:6 31:6
kere 57 1:4 2:12 7:9 16:13 17:6 31:6
kere_alin 85 2:8 16:-5
kere_azal 85 2:6
kere_bast 85 63:8
kere_ceki 85 31:7
kere_dene 85 7:4
kere_dusm 82 2:6
kere_hata 85
kere_kesi 85
kere_odem 85 16:5
kere_para 80 16:13
kere_tekr 85
kes 50 1:-5 2:9 10:12 11:12 13:6 16:17 19:6 25:-6 42:7 57:7 58:9
kese 74 13:9 46:4
keser 82 13:7
keserse 85 13:5
kesi 53 2:10 10:14 11:7 16:15 19:7 25:-5 42:5 57:9 58:5
kesi_ceki 82 10:5
kesi_odem 85
kesi_sipa 85 10:13
kesi_tek 85 2:5
kesi_tuta 85
kesi_var 85 11:4 45:5
kesil 59 10:11 11:5 42:7 53:5 58:6
kesildi 68 10:12 24:4
kesilin 82 2:4 13:6 19:7
kesilme 78 10:6
kesilmi 70 11:6 16:6 42:5 53:6 58:10
kesin 63 2:9 10:5 16:14 19:5
kesinle 70 2:8 16:11
kesinli 85
kesinti 76 19:7
kesiy 80 5:8 57:12
kesiyor 82 5:9
kesm 73 11:9 42:5
kesme 82 22:5
kesmi 76 11:10 42:5
kest 70 4:5 16:4 60:4 66:6
kest_fatu 82 22:5
kesti 70 4:5 16:4 60:4 66:6
kestigi 80 22:4 58:6
kestile 85 66:8
kestird 85 68:5
kez 56 2:15 9:4 16:10 30:7 45:9 53:5
kez_ayni 85
kez_ceki 75 2:6 57:4
kez_cikt 85 2:5
kez_dene 85 34:8
kez_kod 82 30:6 32:5
kez_list 85 17:6
kez_oded 82 2:5
kez_odem 82 53:4
kez_oden 85 16:9
kez_tahs 85 16:6
kez_yazi 82 2:8
kib 80 52:7
kibr 80 52:7
kibr_numa 85 52:6
kibri 80 52:7
kil 57 0:7 4:18 7:7 28:6 34:8 43:10 59:9
kili 57 0:7 4:18 7:7 28:6 34:8 43:11 59:9
kili_kald 82
kili_sube 85
kilit 58 0:7 4:17 7:8 28:6 34:8 43:11 59:9
kilitle 61 0:6 4:10 7:9 28:4 34:9 43:6 59:8
kilitli 71 4:7 43:6
kim 47 3:10 5:-4 20:41 21:-4 22:-4 25:-4 35:-5 36:9 37:6 45:5 57:11 58:10 59:9 62:-4
kim_iade 85 41:6
kim_kars 80 45:13
kim_odey 85 3:7
kim_veri 85 3:5
kimd 75 42:4
kimde 75 42:4
kime 67 3:9 11:5 37:12 44:4
kime_basv 82 37:4
kime_sora 85 3:5
kime_yazm 82
kimi 73 36:10 58:7
kimin 74 36:10 58:7
kiml 54 20:50 25:-5 29:5 55:5 59:13
kiml_adre 85
kiml_dogr 69 20:9 29:9
kiml_foto 78 20:-4 59:14
kiml_hesa 82 23:5
kiml_iste 85
kiml_isti 80 55:6
kiml_kart 82 20:5 38:7
kiml_onay 75 20:17
kiml_self 85
kiml_sevi 78 20:10
kiml_tani 82 20:6
kiml_tara 85 20:5
kiml_teyi 85 20:8
kiml_yukl 85
kimli 54 20:50 25:-5 29:5 55:5 59:13
kimligi 69 20:9 42:7 68:5
kimlikl 78
kims 69 14:5 57:15
kimse 69 14:5 57:15
kimsede 85 58:4
kimseye 85
kio 80 22:5 56:13
kios 80 22:5 56:13
kiosk 80 22:5 56:13
kioskta 82 56:10
kir 59 14:9 26:5 40:8 48:8 63:4
kira 68 4:5 25:8 26:7 40:10
kira_bile 85 4:7
kira_geli 85 25:7
kiral 72 26:8 40:11
kiralam 76 26:7 40:7
kiralik 80 25:5
kiri 70 14:13 41:5
kiri_geld 85 14:6
kiri_hat 85 33:5
kiri_icin 85 41:4
kiri_urun 85
kirik 75 14:14
kiril 80 41:6
kirildi 80 41:6
kirk 73 22:4 48:11
kirk_bes 85 22:6 48:4
kirk_gun 82 48:5
kirm 78 63:7
kirm_yazi 82
kirmi 78 63:7
kirmizi 78 63:7
kis 51 4:8 26:10 32:4 55:29 58:6 59:16 62:-4 67:9
kisa 80 32:10 42:5
kisi 53 4:9 26:11 55:31 58:7 59:17 62:-4 67:10 68:-4
kisi_atti 85 67:4
kisi_cuzd 85 26:10
kisi_fark 85 55:5
kisi_gele 85 55:7
kisi_gond 85 26:7
kisi_hesa 70 0:5 55:7
kisi_kart 85
kisi_olma 85 55:12
kisi_pake 85 18:4
kisi_para 80 26:4
kisi_var 85
kisi_varm 82
kisi_yazi 82 59:11
kisid 82 55:6
kisiden 82 55:6
kisil 85 58:4
kisin 80 55:6
kisinin 80 55:6
kisis 72 0:5 26:13
kisisel 72 0:5 26:13
kisit 65 4:13 6:5 51:6 59:24
kisitla 67 4:11 59:22
kisitli 82 59:4
kisiy 68 26:8 33:6 67:14
kism 68 14:5 36:7 44:5 46:5 68:5
kism_iade 82 14:7 44:6
kismi 68 14:5 36:7 44:5 46:5 68:5
kismina 74 36:7 46:6 68:6
kismini 85 40:5
kit 85 59:4
kiv 60 3:19 49:21 60:5 62:25
kivi 60 3:19 49:21 60:5 62:25
kivi_cuzd 74 3:7
kivi_hesa 76 3:8 49:7
kivi_kapa 82
kivi_uzer 85
kivid 82 3:11 58:5
kiviy 82 49:9
kiz 78 6:5 41:4
kizi 78 6:5 41:4
kizi_genc 85 6:6
kizim 78 6:5 41:4
kizimin 80 6:6
kla 85 50:5
kod 34 0:-10 2:-7 3:-6 4:-6 5:-10 8:-6 10:-9 11:-6 13:-6 14:-8 15:-5 16:-5 17:-7 18:-5 20:-6 23:-6 24:-7 25:-13 26:-6 27:-5 28:-6 29:26 30:39 31:38 32:35 33:30 34:52 35:-7 36:15 37:-7 38:25 39:52 40:-5 42:-7 45:-5 46:-4 47:-6 48:-8 49:-5 50:-6 51:-8 52:13 54:-7 55:-6 56:6 57:-8 58:-6 59:-4 60:-7 61:-6 62:-7 63:-4 64:-6 65:-7 66:-5 67:-7
kod_05 85
kod_2618 78 39:15
kod_4 85 68:11
kod_aldi 82
kod_arti 85 31:4
kod_asam 85
kod_bekl 85 32:4
kod_ciki 82 39:5
kod_cikt 85
kod_dedi 82 34:8
kod_dogr 74 29:14 31:7
kod_ekra 80 29:5 32:6
kod_eski 78 33:7
kod_gec 78 30:13
kod_gece 75 22:6 29:5 30:-4 31:10 56:5
kod_gect 82 29:16
kod_geld 78 30:11 34:11
kod_geli 78 30:9
kod_gelm 75 32:17
kod_gird 82
kod_gond 75 32:14 33:6
kod_gost 85 39:6
kod_hata 85 34:4
kod_hic 82 32:6 52:4
kod_iste 70 31:4 32:5 34:10
kod_isti 82 38:4
kod_kabu 78 29:12 34:7
kod_mesa 85 32:5
kod_oray 85
kod_sure 82 31:5
kod_vakt 85 31:9
kod_var 78 39:20
kod_veri 85 38:10 39:5
kod_yanl 76 34:16
kod_yazi 85 39:7
kod_yeri 85 34:8
kod_yok 80 32:13 36:8
kod_yoll 78 33:10
koda 82
kodl 66 30:13 33:10 39:5 44:6
kodl_ona 80 33:8
kodla 66 30:14 33:10 44:6
kodlari 72 32:5 33:5
kodu 40 0:-5 2:-4 5:-6 10:-5 14:-5 20:-5 24:-4 28:-5 29:11 30:6 31:32 32:9 33:18 34:20 35:-5 36:13 37:-5 38:22 39:31 42:-4 48:-5 50:-4 51:-8 52:14 55:-4 56:8 57:-4 59:-4 60:-5 62:-5 65:-4
kodu_alam 85 33:7
kodu_aldi 80 38:4 39:6 56:5
kodu_anla 85
kodu_arti 82 31:8
kodu_basi 82 34:7
kodu_bilm 85 39:6
kodu_bugu 85 31:5
kodu_ciki 82
kodu_dogr 78 34:6
kodu_donu 80 7:9
kodu_ekle 82 36:14
kodu_elim 85 30:5
kodu_eski 85 33:5
kodu_gec 85 30:4
kodu_gece 82 34:6
kodu_geci 82 29:6 30:7
kodu_geld 85
kodu_gelm 72 32:14 33:7
kodu_geri 85 39:6 63:6
kodu_gird 71 29:6 31:11 56:7
kodu_giri 85
kodu_girm 78 31:5 34:6 36:5
kodu_gond 78 32:6
kodu_gost 85 39:4
kodu_hata 76 7:6 29:8 34:5 39:-4
kodu_hic 78 32:6 52:4
kodu_iki 78 52:9
kodu_iste 73 38:16
kodu_isti 82 38:7
kodu_kabu 80 29:8 31:6 34:5
kodu_kopy 85
kodu_koym 85 67:5 68:4
kodu_kull 82 41:5
kodu_list 82 52:6
kodu_odem 85
kodu_ona 85 33:5 38:4
kodu_oray 80 33:6
kodu_son 85 22:7
kodu_sonu 85 39:6
kodu_sord 85 31:6
kodu_soru 85 38:8
kodu_soyl 80 38:12
kodu_sure 74 22:7 31:11
kodu_tele 82 32:5
kodu_var 85 25:12
kodu_verd 75 38:5 39:8 44:8
kodu_veri 85 28:-4 39:7
kodu_verm 85 15:8 26:4
kodu_yanl 76 68:13
kodu_yari 82 30:12
kodu_yaza 80 31:6
kodu_yazd 78 29:7 56:5
kodu_yazi 82 29:8 34:5
kodu_yazm 72 34:10 36:7 56:5
kodu_yeni 85
kodu_yoll 80 32:10
kodum 74 25:5 38:19
kodun 55 22:8 29:6 31:11 36:10 39:5 56:10 68:7
kodunun 80 31:5
kodunuz 85
koduy 76 7:8 63:5
koduyla 76 7:8 63:5
kol 78 25:5 67:7
kola 82 25:6 67:5
kola_adre 85 67:5
kolay 82 25:6 67:5
kom 56 11:13 21:6 25:8 38:8 42:13 45:8 62:7
komi 60 11:14 21:6 25:6 38:9 42:14 45:8
komi_ekle 80 11:8
komi_kur 82 11:5
komi_sati 82 11:5 42:4
komi_yati 85 38:5
komik 85 25:4 45:5
komis 60 11:14 21:7 38:10 42:14 45:5
komisyo 60 11:14 21:7 38:10 42:14 45:5
komp 72 51:5 62:12
komp_kapa 80 62:7
kompl 72 51:5 62:12
koms 80 25:5 55:5 67:7
koms_bira 85 25:6
komsu 80 25:5 55:5 67:7
komsuya 85 25:6
kon 52 2:5 5:4 27:8 35:24 37:17 68:5
konm 82 2:7 4:5
konmu 82 2:7 4:5
kons 73 5:9
kons_bile 82 16:4 27:4
kons_enge 85
konse 78 16:4 27:4
konso 80 5:10
konsold 80 5:10
kont 56 27:6 35:28 37:20 59:4 68:5
kont_asam 82
kont_bitm 85
kont_eder 85
kont_edil 73 35:12
kont_etti 78 7:5
kont_gece 78 27:12
kont_geci 85 28:6
kont_taki 80 7:4 37:5
konto 85 30:4
kontr 56 7:4 27:6 35:28 37:20 59:4 68:6
kontrol 56 7:4 27:6 35:28 37:20 59:4 68:6
konu 72 31:6 38:6
konu_kred 85 25:5
konus 78 31:6 38:7 54:4
konusuy 85 54:5
konut 85 25:5
kop 66 17:16 34:7 42:8 57:8
kopt 85 10:6
koptu 85 10:6
kopy 67 17:16 34:7 42:8 57:9
kopy_eski 85 67:4
kopy_sati 85
kopy_sipa 85 17:6
kopy_yapi 85 34:9
kopya 67 17:16 34:7 42:8 57:9
kopyala 70 17:9 34:7 57:9 67:4
kopyasi 85 42:5
kor 59 14:12 15:18 25:-5 26:5 38:8 54:8
kork 70 38:10 54:5
korkt 82 24:4 46:5
korktum 82 24:4 46:5
korku 73 38:11 54:5
korkuyo 75 38:4 49:4 54:6
koru 63 5:5 14:13 15:20 26:6
koru_bitm 85 15:5
koru_saya 80 14:15
koru_sure 71 14:6 15:5 54:7
korum 63 5:5 14:13 15:20 26:6
korumas 73 5:6 15:11 26:5
kos 82 15:6 54:4
kosu 82 15:6 54:4
kosuy 85 54:5
kot 82 19:5 23:6
kotu 85 19:5
koy 59 4:7 19:12 21:5 59:6
koyd 67 4:5 19:12 56:5
koyd_hesa 85 56:8
koydu 68 4:5 19:13 56:5
koym 67 21:7 27:5 59:7 68:4
koyma 78 21:8 67:4 68:6
koymada 85 67:5
koymu 70 27:5 59:7
koymusl 82 59:9
koys 85 13:5
koysa 85 13:5
koyu 78 25:5
koyup 85
kre 58 7:5 21:7 23:-4 25:15 47:16
kred 58 7:5 21:7 23:-4 25:15 47:16
kred_basv 82 25:7
kred_faiz 85 25:5
kred_kart 63 7:7 21:8 23:-4 44:5
kred_kefi 85 25:4
kred_notu 82 25:6
kred_olar 82 47:4
kredi 58 7:5 21:7 23:-4 25:15 47:16
kredisi 70 25:12 47:17
kri 62 22:4 50:7 55:5 56:5 66:5
krip 62 22:4 50:7 55:5 56:5 66:5
krip_bors 71 4:4 13:6 20:6 56:7
krip_cuzd 82 25:6 26:7 38:5
krip_odem 80 22:7 27:5 50:6
kript 62 22:4 50:7 55:5 56:5 66:5
kua 80 65:9
kuaf 80 65:9
kuafo 80 65:9
kuc 68 4:4 18:5 23:11 58:10
kucu 68 4:4 18:5 23:11 58:10
kucu_tuta 73 23:12 58:11
kucuk 68 4:4 18:5 23:11 58:10
kul 43 0:5 3:-5 6:5 10:-4 11:-4 13:8 15:-4 20:5 32:6 33:8 38:-6 51:4 52:4 59:8 60:14 62:5 67:-4
kula 78 14:6 25:8
kulak 78 14:6 25:8
kulakli 78 14:6 25:8
kull 43 0:5 3:-5 6:6 10:-4 11:-4 13:8 20:5 23:-4 25:-7 32:6 33:8 38:-6 51:5 52:4 59:8 60:14 62:5 67:-4
kull_adi 82 0:11
kull_adim 82 36:8
kull_ayar 82 6:4
kull_baki 76 21:4 41:5 56:6
kull_biri 85 26:6
kull_bizi 85 24:5
kull_bulu 85 0:10
kull_cuzd 82 59:7
kull_dedi 85 52:4 63:6
kull_degi 82 60:6
kull_eski 85
kull_hatt 80 33:4
kull_hesa 80 59:4 68:5
kull_kapa 78 61:7
kull_kart 78 55:4 57:4
kull_kayi 80 60:8
kull_kodu 85
kull_limi 75 2:6 21:13 23:-5
kull_mesa 85 20:9
kull_numa 80 33:10
kull_odem 69 5:9 17:6 49:4
kull_otp 80 29:8 32:5
kull_sana 82 47:6
kull_sifr 80 32:10 34:4
kull_soyl 85 55:8 57:6
kull_sure 85
kull_tani 85 20:9
kull_tari 80 7:6
kull_tele 85 33:5
kull_yazi 80 1:5 12:7
kull_yok 85 60:6
kulla 43 0:5 3:-5 6:6 10:-4 11:-4 13:8 20:5 23:-4 25:-7 32:6 33:8 38:-6 51:5 52:4 59:8 60:14 62:5 67:-4
kullana 70 5:5 26:7 40:4 62:5
kulland 68 33:7 55:5 68:4
kullani 46 0:7 6:5 13:9 20:5 21:5 23:-4 25:-10 31:5 32:8 33:-6 38:-5 51:6 52:6 56:4 60:17
kullanm 63 33:14 57:7 59:13
kum 85 14:6 59:4
kuma 85 14:6 59:4
kup 65 1:7 11:5 17:9 25:17 47:16 54:6
kupo 65 1:7 11:5 17:9 25:17 47:16 54:6
kupo_dusu 85 1:8
kupo_ilk 82 17:7
kupo_kodu 85 25:13
kupo_olar 82 47:14
kupo_uygu 85 11:9
kupo_yapt 85 47:8
kupon 65 1:7 11:5 17:9 25:17 47:16 54:6
kuponum 85
kur 44 3:8 5:-4 7:-4 10:-6 11:10 12:22 13:9 14:-4 19:41 26:-4 30:-5 38:15 41:7 44:-6 45:38 46:-7 56:-5 57:-5 67:-4
kur_alin 82 12:15
kur_bilg 82 12:11
kur_cevi 85 2:6 66:6
kur_degi 78 11:9
kur_fark 68 19:4 45:18
kur_kull 85 45:5
kur_maka 85
kur_uygu 85
kur_yuzu 78 45:6
kura 76 19:6
kura_gore 82
kural 82
kuralla 85 9:4
kurd 74 19:6 38:11
kurd_hesa 85
kurd_para 85 19:4 38:7
kurda 78 19:7
kurdu 82 38:12
kurdurd 85 38:11
kurl 72 19:12
kurla 72 19:12
kurs 76 11:8 36:6 65:4
kurs_ucre 80 36:6
kursu 85 50:4
kurt 68 0:6 3:7 25:8 38:12 41:9
kurt_diye 85 38:5
kurt_isti 82 0:9 41:5
kurt_keli 85 25:6 38:6
kurt_yolu 85 3:10
kurta 68 0:6 3:7 38:12 41:9
kurtari 78 38:7 41:7
kurtarm 72 0:7 3:9 38:6
kuru 53 3:7 12:5 13:12 19:21 21:5 45:13 48:7 49:4 62:6
kuru_aras 85 45:4
kuru_bulu 85 12:9
kuru_cevi 74 45:11
kuru_eski 85 50:5
kuru_fark 78 19:5
kuru_gore 82 19:7
kuru_hesa 75 19:9 49:8
kuru_kull 85
kuru_kuru 80
kuru_resm 85 19:4
kuru_yuks 78 19:15
kurul 67 12:5 49:7 62:10
kurulus 68 12:5 49:8 62:10
kurum 73 3:8 41:6 48:5
kurumun 85 3:4
kurun 66 19:14 45:13
kurunda 70 45:13
kurus 73 1:8 21:12 48:8
kurusun 80
kuruy 78 19:9
kuruyla 78 19:9
kury 80 18:7 25:13
kurye 80 18:7 25:13
kut 64 5:17 10:6 14:13 15:8 27:5 32:9
kutu 64 5:17 10:6 14:13 15:8 27:5 32:9
kutu_bos 82 15:5 32:7
kutud 85 14:8
kutudan 85 14:8
kutup 78 0:5 10:10 27:7
kutupha 78 0:5 10:10 27:7
kutus 76 5:17 32:10
kutusun 82 5:8 32:4
kutuy 85 15:8
kuv 85 4:8
kuve 85 4:8
kuve_turk 85 4:8
kuvey 85 4:8
kuz 80 51:4 55:7
kuze 80 51:4 55:7
kuzen 80 51:4 55:7
kuzenim 80 51:4 55:7
kyc 85 20:11
lap 82 5:5
lapt 82 5:5
lapto 82 5:5
laptopt 85 5:6
laz 56 3:4 6:4 14:9 21:5 42:9
lazi 56 3:4 6:4 14:9 21:5 42:9
lazi_nere 85
lazi_uygu 85
lazim 56 3:4 6:4 14:9 21:5 42:9
lazimdi 82 19:6 25:6
lazimke 85
lazimmi 73 3:7 21:5 47:5
let 85 26:5
letg 85 26:5
letgo 85 26:5
lim 49 21:17 23:45 25:-5 40:23
limi 49 21:17 23:45 25:-5 40:23
limi_arti 85
limi_asil 72 23:13
limi_asim 85 23:5
limi_asti 78 19:5
limi_bitt 85
limi_dold 76 23:6
limi_dolm 75 20:8
limi_dolu 80
limi_dusu 85 40:9
limi_eksi 85 40:10
limi_erro 82 23:7
limi_goru 85
limi_hata 85 23:5
limi_iki 85 2:8
limi_kalm 82 21:7
limi_sifi 80 6:8
limi_ulas 85 23:6
limi_uyar 85
limi_var 78 7:7
limi_varm 85 1:5
limi_yetm 85
limi_yok 85 40:4
limi_yuks 82
limit 49 21:17 23:45 25:-5 40:23
limitim 59 2:5 23:10 40:21
limitin 69 23:17
limitte 85 21:8 23:-6 40:8
lin 57 18:13 22:22 24:7 38:24
link 57 18:13 22:22 24:7 38:24
link_geld 85
link_iste 85
link_kart 82 38:9
link_tikl 78 22:4 24:5
link_var 85 18:5
link_yanl 85 65:5
linke 76 22:5 38:7
linki 66 18:6 22:11 24:7 65:5
linkine 85
linkini 82 65:5
linkt 72 38:13
linkten 75 18:4
lir 43 1:12 2:-5 3:-4 5:-4 7:-6 8:-4 11:11 12:16 13:15 14:-5 17:-4 18:7 19:7 21:12 25:-7 38:-6 41:6 44:-6 45:27 46:24 47:-6 48:-4 50:-4 55:-5 63:-5 65:10 66:26
lira 43 1:12 2:-5 3:-4 5:-4 7:-6 8:-4 11:11 12:16 13:15 14:-5 17:-4 18:7 19:7 21:12 25:-7 38:-6 41:6 44:-6 45:27 46:24 47:-6 48:-4 50:-4 55:-5 63:-5 65:10 66:26
lira_blok 82 40:8
lira_borc 82 46:13
lira_ceki 82 10:6 45:4
lira_cekm 85
lira_cevi 73 19:5 46:5 66:5
lira_cevr 82 13:5 45:8
lira_cikm 82
lira_cins 85 46:5 66:6
lira_degi 85 66:4
lira_dola 76 13:11
lira_eksi 74 21:10 45:13
lira_fazl 82 11:5
lira_gitm 82 57:10
lira_gond 80 26:8 56:6
lira_gost 75 12:6 13:8 66:7
lira_hesa 73 13:4 46:5
lira_iade 85 46:8
lira_iste 85 18:8
lira_kabu 85 12:6
lira_kars 80 45:8
lira_kart 85 12:7
lira_kayi 85 45:5
lira_neyi 85 11:6
lira_oded 78
lira_odem 73 1:7 66:4
lira_olar 78 11:5 13:10
lira_onay 85 57:5
lira_seci 85 12:10
lira_sect 80 12:5
lira_urun 85 21:10
lira_var 80 21:11 41:6
lira_vard 75 41:5 66:6
lira_yatt 85 45:6
lira_yazi 82 11:4
lira_yeri 85 66:5
lira_yoll 85 67:5
lira_yukl 80
lirad 74 13:11 46:5
liradan 76 13:11
liral 71 1:11 11:5 21:7 40:4
liralik 71 1:11 11:5 21:7 40:4
liras 74 12:10 46:6 66:5
liray 62 12:11 45:5 46:9 65:6
liraydi 85
lirayla 78 12:5
lis 53 0:9 2:13 3:14 8:7 16:-4 17:6 22:7 39:4 49:8 51:-5 52:9 62:14
lisa 65 3:16 49:11 62:17
lisa_alin 85
lisa_ipta 70 3:13 62:16
lisan 65 3:16 49:11 62:17
lisansi 69 49:12 62:15
list 57 0:10 2:14 8:8 16:-4 17:7 22:8 39:5 51:-5 52:10
list_ayni 85
list_bulu 85 8:9
list_duru 85
list_oden 85
list_turk 82 51:-5 52:8
list_var 82 39:5
list_yazi 82 3:4
list_yok 76 0:6 8:4 22:9
liste 57 0:10 2:14 8:8 16:-4 17:7 22:8 39:5 51:-5 52:10
listede 68 0:4 2:5 8:7 17:5 22:6 52:5
listele 76 2:14
listemd 82 10:10 58:4
listesi 66 0:10 5:4 32:4 39:4 51:-5 52:7
log 67 0:14 8:22
logi 82 0:17
logi_olun 85 0:14
login 82 0:17
logo 68 8:23
logo_kart 76 8:8
logo_yok 85 8:9
logol 73 8:9
logos 80 8:11
lok 82 65:7
loka 82 65:7
loka_hesa 85 65:6
lokan 82 65:7
lokanta 82 65:7
lut 75 24:6 53:6 63:12 68:7
lutf 75 24:6 53:6 63:12 68:7
lutf_tekr 82 63:12
lutfe 75 24:6 53:6 63:12 68:7
maa 68 4:9 25:13
maas 68 4:9 25:13
maas_kart 82
maas_yatm 85
maasi 73 4:9 25:13
maasimi 85 4:5 40:4
mae 80 8:15
maes 80 8:15
maes_kart 82 8:10
maest 80 8:15
maestro 80 8:15
mag 47 5:-4 6:7 10:8 12:16 13:-5 14:-6 24:17 28:5 54:5 66:5
maga 47 5:-4 6:7 10:8 12:16 13:-5 14:-6 24:17 28:5 54:5 66:5
maga_anla 85 54:7
maga_ayni 85
maga_bekl 85 10:7
maga_biz 82 66:8
maga_bolg 85
maga_ceza 85 54:5
maga_don 82 24:13
maga_fatu 85
maga_geci 82 6:8
maga_geri 85 24:4
maga_guve 85
maga_iade 71 54:5
maga_iban 85 26:7
maga_iki 82 16:6
maga_ince 82 28:6
maga_itir 85 9:-5 43:9
maga_kapa 85
maga_kull 85 6:6 12:8
maga_kura 85
maga_odem 70 10:7 20:6 35:6 39:5
maga_para 85
maga_puan 85
maga_qiwi 85 3:6
maga_sayf 78 24:6
maga_sipa 85 27:5 40:5
maga_tl 85 12:4 66:5
maga_ulke 85 66:6
magaz 47 5:-4 6:7 10:8 12:16 13:-5 14:-6 24:17 28:5 54:5 66:5
magazad 67 6:9 12:5 17:10
magazam 74 3:5 54:4 66:5
magazan 78 8:4 26:12
magazas 74 28:9 66:5
magazay 67 20:9 24:20
mah 75 3:6 25:5
mahk 85 9:4
mahke 85 9:4
mahkeme 85 9:4
mahs 78 3:6 25:5 46:4
mahsu 78 3:6 25:5 46:4
mai 58 0:12 10:8 27:9 38:15 48:5 58:4
mail 58 0:12 10:8 27:9 38:15 48:5 58:4
mail_adre 80 58:4
mail_aldi 85
mail_atti 82 27:5 48:6
mail_degi 85 0:9
mail_geld 72 21:5 27:8 38:10
mail_gelm 78 10:10
mail_gore 85
mail_hesa 85 38:9
mail_orde 78 6:6 65:6
maild 85 38:7
maile 85
maili 69 0:9 21:4 27:12
maill 82 0:10
mak 60 1:6 19:5 42:22 44:5 56:8
maka 78 19:8
makas 78 19:8
makb 65 42:25 44:6
makb_bula 85
makb_cikt 85 42:5
makb_elim 85 44:9
makb_indi 85 42:5
makb_lazi 80 42:8
makb_var 85
makbu 65 42:25 44:6
makbuzu 70 42:13 44:7
maki 75 25:6 56:7 68:6
maki_fis 85 56:5
makin 75 25:6 56:7 68:6
makines 85 25:7
maks 82 1:10
maks_tuta 85 1:9
maksi 85 1:7
maksimu 85 1:7
mal 76 14:8 26:10
mali 85 25:6
man 75 13:4 25:6 37:5
mana 85 46:4
mana_hesa 85 46:4
manat 85 46:4
mant 82 13:5 25:7
manti 82 13:5 25:7
mantikl 82 13:5 25:7
manu 85 37:6
manu_ince 85 37:6
manue 85 37:6
mar 63 8:12 22:4 26:5 48:4 56:8 65:10
mark 64 8:13 22:5 26:5 56:8 65:10
mark_cali 85 6:5
mark_kasa 85 65:7
mark_maga 85 8:6
marka 74 8:16 26:4
markasi 80 8:13
marke 68 6:4 7:4 22:5 56:8 65:11
markett 70 6:5 22:6 56:9
mas 62 3:5 8:15 9:6 11:4 42:5 65:6
masa 78 3:8 4:5 65:9
masan 85 65:10
masanin 85 65:10
masas 85 3:9
masr 72 11:6 42:7
masr_gost 85 42:8
masr_isti 85
masra 72 11:6 42:7
masrafi 75
mast 69 8:18 9:7
maste 69 8:18 9:7
masterc 70 8:15 9:7
mec 85 20:6
mecb 85 20:6
mecbu 85 20:6
med 80 26:9
medy 80 26:9
medya 80 26:9
medyada 80 26:9
meg 67 21:6 26:6 34:6 67:4
mege 67 21:6 26:6 34:6 67:5
mege_bask 85 11:5 67:6
meger 67 21:6 26:6 34:6 67:5
mem 74 3:7 18:5
memu 75 3:7 18:5
memur 75 3:7 18:5
memurun 85
men 85 15:5
menu 85 15:5
menu_kalk 85 15:5
mer 63 13:6 19:8 25:12 62:7
mera 76 13:8 35:4 39:4 44:4
mera_ediy 82 13:7 39:5
mera_etti 85
merak 76 13:8 35:4 39:4 44:4
merc 80 25:7
merc_corb 82 25:7
merci 80 25:7
mercime 82 25:7
merh 85 25:6
merh_nasi 85 25:6
merha 85 25:6
merhaba 85 25:6
merk 69 4:5 19:9 25:4 62:8
merk_bank 75 19:7 62:9
merke 69 4:5 19:9 25:4 62:8
merkezi 76 4:6 25:5 38:4
mes 46 11:-4 18:19 20:5 23:-4 25:-5 29:-5 30:15 32:24 33:4 34:11 38:8 54:8 63:10 66:6
mesa 46 5:-5 11:-4 18:20 20:5 29:-5 30:16 32:25 33:4 34:12 38:9 52:4 54:8 66:6
mesa_aldi 76 18:8 20:8 38:7
mesa_aliy 85 7:7
mesa_atiy 76 54:12
mesa_atti 80 7:5 38:7
mesa_bagl 82
mesa_bakm 85 26:4
mesa_donm 85 14:6
mesa_dusm 85 32:6
mesa_gec 80 30:8 31:6
mesa_geci 80 30:14
mesa_geld 67 10:7 20:5 21:5 35:5
mesa_geli 78 30:-4 32:10
mesa_gelm 73 32:10 68:5
mesa_gond 80 30:5 52:5
mesa_gumr 85
mesa_heme 80 31:8
mesa_hic 85 32:5
mesa_iki 85 44:4
mesa_kapa 85 26:5 33:7
mesa_saat 85 30:7
mesa_var 85
mesa_yedi 85 30:6
mesa_yok 85 32:7
mesai 85 25:8
mesaj 46 5:-5 18:20 20:5 25:-8 29:-5 30:16 32:25 33:4 34:12 38:9 52:4 54:8 66:7
mesajda 73 18:6 34:6
mesajim 85
mesajin 70 38:6 66:15
mesajla 65 30:7 32:12 33:8
mesg 78 5:10 63:17
mesg_deyi 85 0:5
mesgu 78 5:10 63:17
met 85 49:6
mev 68 3:7 4:4 53:17 60:9
mevc 73 17:4 53:18 60:9
mevc_degi 82 60:11
mevcu 73 17:4 53:18 60:9
mevd 76 3:8 4:5
mevd_sigo 78 3:9
mevdu 76 3:8 4:5
mevduat 76 3:8 4:5
mik 74 1:8 65:7
mikt 74 1:8 65:7
mikta 74 1:8 65:7
miktard 85 58:4
miktari 85 53:5
min 71 1:23 25:4
mini 73 1:22
mini_alti 85
mini_tuta 85 1:4
minim 73 1:22
minimum 73 1:22
mir 76 8:18
mir_kart 78 8:18
mis 71 25:14 51:7
misi 73 25:14 51:7
misin 75 25:16
misir 85 51:9
miy 50 3:5 13:10 21:4 31:4 35:6 42:11 47:-5 49:10 58:6 62:11
miyi 50 3:5 13:10 21:4 31:4 35:6 42:11 47:-5 49:10 58:6 62:11
miyi_yoks 85
miyim 51 13:10 21:4 31:4 35:6 42:11 47:-5 49:11 58:6 62:11
miyiz 78
mob 60 2:5 4:26 7:-4 29:7 30:5 32:5
mobi 60 2:5 4:26 7:-4 29:7 30:5 32:5
mobi_bank 71 2:4 4:5 29:4
mobi_giri 85 4:11
mobi_odem 82 23:4 50:5
mobi_onay 78 29:5 30:8 32:9
mobi_sube 80 4:8
mobi_uygu 85
mobi_veri 85
mobil 60 2:5 4:26 7:-4 29:7 30:5 32:5
mod 75 5:5 25:9 30:5
mode 80 25:11
modem 82 25:11
modemde 85 25:10
modu 82 5:5 30:6
modun 82 5:5 30:6
modunda 82 5:5 30:6
mon 85 10:4 25:6
mont 85 10:4 25:6
mot 82 25:5
moto 82 25:5
moto_tasi 85 25:5
motor 82 25:5
motorlu 85 25:5
mud 73 15:5 18:4 65:10
mudu 74 18:4 65:10
mudur 74 18:4 65:10
mudurlu 80 18:5
muh 75 42:9
muha 75 42:9
muhas 76 42:9
muhaseb 76 42:9
muk 70 2:4 16:12 17:8 53:13
muke 70 2:4 16:12 17:8 53:13
muke_ceki 85 16:9
muke_isle 85 53:11
muke_odem 85 16:9
muke_sipa 82 17:11
muker 70 2:4 16:12 17:8 53:13
mukerre 70 2:4 16:12 17:8 53:13
mum 76 50:5
mumk 76 50:5
mumk_degi 82 50:5
mumku 76 50:5
mus 46 4:5 20:6 38:4 67:5
musa 85 18:6
musav 85 18:6
musavir 85 18:6
must 47 4:5 20:6 25:-6 38:5 67:6
must_bank 80
must_bizi 82 26:9 38:4
must_cuzd 73 20:7 59:6
must_fatu 82 22:7
must_gece 85 44:4
must_gond 85
must_hang 85 13:4
must_hesa 82 65:7 67:6
must_hizm 70 38:8 59:7
must_iade 80
must_iki 78 2:6
must_kart 73 7:5 40:9 57:5
must_kodu 85 31:7
must_numa 85 36:6
must_oded 82
must_odem 66 24:5 32:5 37:6 53:4 67:6
must_onay 85
must_qiwi 85
must_rubl 85 66:4
must_tele 85
must_tems 85
must_troy 85
muste 47 4:5 20:6 25:-6 38:5 67:6
musteri 47 4:5 20:6 25:-6 38:5 67:6
muy 75 13:5 60:5
muyu 78 13:5 58:4
muyum 82 58:4
muyuz 85
nak 70 47:11 56:8 64:6
nakd 85 47:4
nakde 85 47:4
naki 73 47:8 56:8
nakit 73 47:8 56:8
nap 80 51:6
napc 85 51:7
napca 85 51:7
nas 82 25:10
nasi 82 25:10
nasi_bugu 85 25:7
nasil 82 25:10
nasilsi 82 25:10
ned 52 4:5 11:4 25:15 27:10 39:7 54:5 59:5 63:10
nede 53 4:5 11:5 25:11 27:11 54:6 59:6 63:12
nede_artt 85 25:6
nede_bell 85
nede_boyl 85 29:6
nede_durd 85
nede_hesa 85 59:8
nede_ipta 78 27:7 55:9
nede_isle 80 63:6
nede_kapa 82 27:6 62:6
nede_odem 82
nede_redd 82 53:9
nede_sipa 80 11:4 27:5
nede_soyl 82 4:5 39:5 63:8
nede_yazm 82 63:6
neden 53 4:5 11:5 25:11 27:11 54:6 59:6 63:12
nedenin 82 27:-4 54:13 63:14
nedeniy 63 4:4 27:6 53:6 55:6 59:9
nedi 71 2:5 23:5 25:7 39:7
nedir 71 2:5 23:5 25:7 39:7
nel 82 25:7
nele 82 25:7
neler 82 25:7
ner 55 3:5 12:-4 13:11 25:19 42:17 44:5 47:10 49:6
nerd 78 13:6 25:7
nerde 78 13:6 25:7
nere 55 3:6 13:6 25:15 42:16 44:5 47:11 49:6
nere_basv 85 3:5
nere_gide 80 47:6
nere_gitt 85
nere_goru 85 13:6
nere_taki 85 25:6
nere_yati 85 25:6
nere_yazi 75 42:16
nered 61 11:4 13:8 25:9 42:17 46:5
neres 85
nerey 64 3:8 47:7 49:8
net 73 6:10 11:4 16:4
netf 76 11:4 16:5
netfl 76 11:4 16:5
netflix 76 11:4 16:5
nett 82 6:12
nette 82 6:12
ney 70 11:5 63:6 68:7
neyi 78 11:6
neyi_anla 85
neyin 82 11:6
neym 82 63:8
neymi 82 63:8
neys 82 68:8
neys_para 85 68:4
neyse 82 68:8
nfc 85 20:13
niy 73 7:7 59:10 66:5
niye 73 7:7 59:10 66:5
no 64 16:4 17:6 36:11 68:18
no_kism 85 68:7
no_yazm 82 36:5
no_yok 85 36:6
nol 75 27:5 59:5
nold 82 27:6 59:5
noldu 82 27:6 59:5
nolu 85
nor 67 2:4 5:4 35:9 44:9 48:-5 58:6
norm 68 2:4 5:5 35:9 44:10 48:-5
norm_sekm 85 5:4
norm_sure 82 37:7
norma 68 2:4 5:5 35:9 44:10 48:-5
nort 85 58:8
nort_abon 85 58:8
norto 85 58:8
nos 82 68:20
nosu 82 68:20
nosun 85 68:11
not 64 7:16 12:9 36:20 51:7
not_allo 85 12:5
not_avai 85 51:12
not_hono 82 7:15
not_kism 85 36:6
not_perm 85 7:8
not_supp 80 8:6 12:8 52:5
notu 76 25:5 36:17
notum 82 25:6
notun 82 36:19
nuf 82 20:9
nufu 82 20:9
nufu_cuzd 85 20:10
nufus 82 20:9
num 36 0:-7 1:-4 7:-5 8:6 10:-5 11:-4 12:-5 13:-4 21:-5 29:-5 30:-5 31:-5 33:24 34:-5 36:13 37:-4 42:4 46:-4 49:-5 51:-5 52:32 55:-5 57:-6 59:-5 60:25 61:29 62:-6 63:-7 65:-5 67:11 68:34
numa 36 0:-7 1:-4 7:-5 8:6 10:-5 11:-4 12:-5 13:-4 21:-5 29:-4 30:-5 31:-5 33:24 34:-5 36:13 37:-4 42:4 46:-4 49:-5 51:-5 52:32 55:-5 57:-6 59:-5 60:25 61:29 62:-6 63:-7 65:-5 67:11 68:33
numa_9792 85 8:8
numa_acil 78 60:6 61:4
numa_acti 85 61:5
numa_ait 75 60:6 61:6
numa_aldi 80 38:6 61:6
numa_arti 82 33:4 68:4
numa_ayni 85
numa_bagl 78 60:6
numa_basi 74 52:12
numa_bask 76 61:7
numa_beli 82 36:12
numa_bend 85 58:5
numa_bici 80 52:7 68:4
numa_bos 85 36:5
numa_bosl 85 68:7
numa_cali 82 25:6
numa_cuzd 63 52:4 60:11 61:16 68:-7
numa_cvv 85
numa_degi 64 32:-6 33:15 61:10
numa_dene 85
numa_dest 82 52:4
numa_dogr 70 32:17 33:-5 52:-4 60:15
numa_duze 85 68:9
numa_eski 78 61:4
numa_fatu 85 68:5
numa_gece 74 8:5 68:5
numa_gidi 76 33:8
numa_gire 82
numa_giri 78 8:4
numa_girm 85 36:5
numa_gitm 85 47:5
numa_gond 78 33:13 47:5
numa_gunc 82
numa_hane 85 68:5
numa_hata 74 52:-4 68:9
numa_hesa 78 52:5 61:5
numa_iki 78 2:11 61:5
numa_isle 82 53:11 60:6
numa_iste 82 48:4 50:7
numa_isti 85
numa_kabu 78 52:9
numa_kapa 85 26:8
numa_kari 85 67:6
numa_kayd 80 52:10
numa_kayi 66 52:7 68:5
numa_kesi 82 68:5
numa_kivi 85 60:5
numa_kod 82 33:6
numa_nere 82 42:16
numa_oded 85 67:7
numa_odem 82 61:4
numa_odey 82 60:5
numa_olma 85 36:5
numa_olus 85
numa_raka 82 68:11
numa_sahi 85
numa_sist 82 53:8 60:5
numa_sms 85 52:6
numa_son 78 22:4 67:4
numa_tani 78
numa_tasi 75 25:5 61:7
numa_uyel 85 60:7
numa_uygu 80 52:10
numa_var 80 44:8
numa_veri 85 17:12
numa_yanl 69 58:5 68:11
numa_yapi 85 47:6
numa_yaza 85 5:6
numa_yazd 76 38:7 60:10 68:-4
numa_yazi 74 33:4
numa_yazm 73 36:11
numa_yeni 78
numa_yeri 85 68:6
numa_yok 78 41:10
numa_yoll 85 33:4 68:4
numa_yukl 82 67:8
numa_yurt 85
numar 36 0:-7 1:-4 7:-5 8:6 10:-5 11:-4 12:-5 13:-4 21:-5 29:-4 30:-5 31:-5 33:24 34:-5 36:13 37:-4 42:4 46:-4 49:-5 51:-5 52:32 55:-5 57:-6 59:-5 60:25 61:29 62:-6 63:-7 65:-5 67:11 68:33
numarad 74 60:11
numaral 65 2:5 52:5 61:7
numaram 49 8:5 33:12 38:10 52:7 58:4 60:15 61:18 68:10
numaran 68 52:10 61:10
numaras 47 22:5 36:18 38:-4 39:6 41:5 42:11 48:5 60:-5 67:5 68:13
numaray 52 33:15 52:10 60:13 61:7 67:12 68:20
obu 80 17:4 46:5
obur 80 17:4 46:5
oda 82 16:6
odad 85
odada 85
odadayd 85
ode 21 0:-19 1:15 3:-12 4:-13 5:7 6:-4 7:-5 9:-12 10:40 11:-12 12:5 13:9 14:-21 15:-18 16:9 17:16 18:9 19:-11 20:10 21:8 22:31 24:20 25:-36 26:5 27:17 28:-12 29:10 30:-6 31:-11 33:-6 34:-13 35:29 36:7 37:8 38:-19 39:12 40:-5 41:-4 42:6 44:-16 45:-4 46:-4 47:-5 48:-8 50:23 51:7 52:-15 53:30 54:-13 55:14 56:-15 57:-11 58:11 60:7 61:-7 63:15 64:-10 65:-12 67:-12 68:5
ode_buto 85
ode_dedi 80
ode_deyi 82
ode_dugm 82 5:9
ode_tusu 80 22:5
oded 44 3:-4 5:-7 7:-5 10:27 12:-6 13:-6 14:-5 16:4 17:-4 19:-4 20:-5 21:-4 24:16 25:-9 26:14 27:11 29:-5 30:-4 35:22 36:5 37:9 38:-4 42:8 44:-5 45:11 46:6 48:4 49:8 54:-5 55:17 56:-4 57:-4 58:-7 62:-6 63:-4 66:8 68:-4
oded_acik 85 36:4
oded_alie 82 24:8
oded_anla 85
oded_az 80 45:14
oded_bank 85 48:17
oded_bile 85
oded_cuzd 82 10:4 49:6
oded_dogr 85 35:5
oded_dola 85
oded_dusu 82 45:6 66:5
oded_e 85 49:6
oded_enge 85 26:8
oded_hesa 82 35:7 55:6
oded_iade 71 46:5 47:7 55:7
oded_iki 85
oded_ikis 82 16:8
oded_ince 85 37:6
oded_kart 80 10:6
oded_onay 82 27:7 37:7
oded_para 76 10:5 67:6
oded_plat 85
oded_sand 85 2:4
oded_sani 85 66:5
oded_sati 78 26:6 55:6
oded_simd 85 35:5
oded_sipa 65 27:5 35:11 46:5
oded_site 80 26:4
oded_tara 85 24:6
odedi 44 3:-4 5:-7 7:-5 10:27 12:-6 13:-6 14:-5 16:4 17:-4 19:-4 20:-5 21:-4 24:16 25:-9 26:14 27:11 29:-5 30:-4 35:22 36:5 37:9 38:-4 42:8 44:-5 45:11 46:6 48:4 49:8 54:-5 55:17 56:-4 57:-4 58:-7 62:-6 63:-4 66:8 68:-4
odedigi 60 10:-5 27:6 36:4 42:10 45:16 46:6 49:13 53:5
odedikt 75 24:9 35:7
odem 24 0:-16 1:7 3:-11 4:-12 5:13 9:-10 10:14 11:-11 12:8 13:7 14:-17 15:-14 16:9 17:6 19:-9 20:10 21:6 22:29 23:-4 24:7 25:-32 27:10 28:-12 29:10 31:-6 33:-5 34:-10 35:28 36:11 37:9 38:-15 39:13 42:7 44:-12 45:-10 47:-5 48:-9 50:27 51:7 52:-13 53:23 54:-16 56:-10 57:-4 58:10 61:-5 63:17 64:-7 65:-10 66:-4 67:-9 68:5
odem_acik 80 6:4 36:5 53:5
odem_acil 85 5:6
odem_adim 72 51:6 60:5
odem_alam 82 7:5 12:6 55:5
odem_aldi 80 22:7 27:8
odem_alin 66 10:4 12:-5 16:8 29:9 35:10 66:7
odem_alma 80 22:5 39:5
odem_almi 76 50:7
odem_alty 82 63:11
odem_anin 78 63:6
odem_anla 85
odem_arac 85 49:7
odem_ayri 85 11:4 17:5
odem_bagl 82 22:12
odem_baki 85
odem_bank 75 64:9
odem_basa 64 7:4 10:10 29:10 39:5 40:5
odem_basi 80
odem_bask 85 66:5
odem_basl 80 12:8 53:9
odem_bast 85 31:7
odem_bekl 63 10:22 17:17 35:-5 53:-4
odem_belg 73 42:22
odem_bend 85 36:5 68:7
odem_biri 82
odem_biti 78 20:4 24:10
odem_bitm 85 53:7
odem_bitt 82 30:9
odem_bize 85
odem_bizi 85 67:7
odem_bolg 85
odem_borc 85 58:5
odem_bosa 85 68:4
odem_bula 82 10:8
odem_bulu 85 53:11
odem_buto 76 5:11
odem_cali 80 53:5
odem_ceki 82 21:10
odem_cerc 85
odem_cikt 85 16:6
odem_cuzd 85 46:7
odem_dave 85 58:13
odem_dedi 85
odem_deko 78 42:9
odem_dene 72 35:15 37:9
odem_deva 85 53:5
odem_dogr 67 20:-6 29:-5 35:27 37:14
odem_donu 82 24:5
odem_dugm 85
odem_durd 85 12:6 62:4
odem_duru 85 29:6 35:6
odem_dusu 82 17:4 29:10
odem_ekra 60 5:10 10:5 66:5 68:4
odem_enge 82 59:13
odem_eski 72 50:16 61:4
odem_esle 82
odem_fatu 82 22:7 55:6
odem_fisi 85 42:9
odem_form 74 5:9 36:5 68:5
odem_gece 85 55:6
odem_gecm 62 7:11 16:5 21:15 29:10 40:4
odem_gect 80 27:8
odem_geld 85 16:10
odem_gelm 85 10:10
odem_gerc 78 29:7 40:4 48:5
odem_gere 85 18:6
odem_geri 70 7:4 20:6 21:6 26:6 28:4
odem_gitm 80 29:9 57:6 59:12
odem_gitt 80 16:8 24:6
odem_gond 76 20:5 43:7 59:7 63:5
odem_gorm 82 10:19
odem_goru 80 10:8 36:6
odem_gunu 85 45:4 64:8
odem_guve 82 35:10
odem_hang 76 13:10
odem_hata 70 17:19 29:4 39:8 40:7 63:-4
odem_heme 85 24:7 35:4
odem_hesa 82 13:9
odem_hicb 82 17:6 62:7
odem_hizm 75 50:5 62:5 63:5
odem_iade 67 49:7 50:21
odem_iki 75 2:6 16:12
odem_ikis 85
odem_ince 69 35:17
odem_ipta 75 12:5 30:5 31:12 44:4
odem_isle 76 53:12 63:5
odem_iste 63 22:13 26:11 58:19 66:6 68:10
odem_isti 73 18:4 58:8 68:6
odem_itir 82 43:9
odem_izin 78 6:6 20:4
odem_kabu 71 1:5 53:9 55:10 62:5
odem_kald 85
odem_kani 80 42:17
odem_kapa 73 20:4 50:4 59:14
odem_kart 61 27:4 41:25 47:9 56:4
odem_kayd 85 42:4
odem_kend 85 27:4
odem_kiml 85 20:4
odem_kivi 85 3:4
odem_kodu 74 32:7
odem_kont 66 27:7 35:9 37:20
odem_kuru 69 12:6 49:8 62:10
odem_lazi 85
odem_limi 80 23:7
odem_link 70 22:11 65:5
odem_lira 85 46:10
odem_maga 85 27:5 37:4
odem_makb 80 42:7
odem_manu 85 37:6
odem_mesa 85 36:5
odem_miyi 82 35:4 58:5
odem_nede 85
odem_notu 85 36:11
odem_numa 80 22:5
odem_odem 85 16:6
odem_oldu 78 16:9 24:7 36:5
odem_olma 68 17:5 21:18 29:9 40:5 60:-5
odem_olmu 74 8:9 12:9 39:9
odem_olur 85 13:4
odem_olus 82 12:4 68:4
odem_onay 61 21:8 29:-5 32:13 33:7 35:12 37:12
odem_once 82 61:4
odem_otur 85 22:8 53:5
odem_pake 85 18:8
odem_para 78 10:-9 13:8 57:18
odem_penc 78 5:5 50:9
odem_plat 85 37:5
odem_qiwi 82 49:11
odem_raka 85 34:4
odem_redd 66 7:10 29:8 39:12
odem_rubl 80 46:6 66:7
odem_saat 82 22:17
odem_sagl 70 5:5 50:6 60:10 63:12
odem_sati 85
odem_sayf 56 5:18 22:13 24:-6 31:-5 62:7 63:4
odem_sece 80 12:4 49:5 51:6
odem_sect 82 66:4
odem_serv 80 51:5 63:6
odem_sifr 82 33:5
odem_sini 85 1:5
odem_sipa 74 36:18
odem_sira 72 10:4 13:5 39:7
odem_sist 76 1:5 63:7
odem_site 80 26:5 38:8
odem_sonr 74 24:15 27:7
odem_sonu 82 11:4 53:6
odem_sure 70 22:21 53:7
odem_taki 85 5:7
odem_tale 68 22:18 53:4 58:23 68:5
odem_tama 67 10:5 12:5 24:15 31:5 39:4
odem_tari 85 22:7
odem_tekr 80 17:6 24:4
odem_teyi 82 35:5 37:9
odem_tusu 85 63:5
odem_tuta 82 1:10
odem_uyar 85 53:7
odem_uygu 85 20:4 52:5
odem_uzer 85 50:8
odem_var 69 16:5 36:9 53:20 57:7
odem_veri 85 50:5
odem_yanl 85
odem_yapa 61 51:6 55:4 59:6
odem_yapi 57 12:6 20:4 21:6 30:8 35:-4 63:11
odem_yapm 66 1:5 26:7 49:6 57:5 59:4 67:9
odem_yapt 65 10:9 20:5 23:11 24:8 27:4 35:6 36:5
odem_yari 76 32:5
odem_yeni 80 35:8
odem_yeri 85 17:6
odem_yete 82 21:5
odem_yetm 85 19:4
odem_yok 75 10:5 29:9
odem_yold 85 44:7 64:4
odem_yont 60 1:10 5:4 7:4 12:5 50:12 51:6
odem_zama 85 22:6
odem_zate 75 53:12
odeme 24 0:-15 1:7 3:-11 4:-12 5:13 9:-10 10:14 11:-10 12:9 13:6 14:-17 15:-17 16:5 17:8 19:-11 20:11 21:7 22:30 24:6 25:-31 27:5 28:-11 29:10 31:-6 33:-4 34:-10 35:29 36:12 37:10 38:-14 39:14 42:8 44:-13 45:-10 46:-6 47:-9 48:-8 50:28 51:8 52:-12 53:24 54:-16 56:-10 58:11 61:-6 63:17 64:-7 65:-10 66:-6 67:-8 68:6
odemede 61 1:9 8:6 13:8 24:5 27:7 39:9 68:6
odemedi 70 10:-9 17:10 53:5 57:16 58:9
odemele 68 50:7 57:10 59:15 62:6
odemeli 60 17:4 41:27
odememe 85 36:4
odememi 69 10:5 22:4 26:7 42:5
odemeni 56 35:26 36:8 38:4 42:13 50:9 53:9
odemesi 55 6:9 7:5 13:5 20:6 31:8 32:5 35:-4 36:7 55:5
odemeye 63 6:4 50:10 53:6 58:4
odemeyi 53 7:10 10:7 24:4 25:-4 31:5 35:8 55:19 57:9 58:-5
odemezs 73 18:11 68:7
odemi 59 15:6 16:12 27:11 46:7 47:8 49:9 66:4
odemisi 76 16:16
odemist 63 15:7 27:14 46:8 47:7 49:10
odemiyo 85
oden 46 0:-5 1:17 2:-5 7:-4 10:25 11:-6 12:6 15:-4 17:20 19:-5 22:10 24:4 27:12 29:14 31:-5 36:-5 42:-4 46:-5 53:17 57:-5 58:5 67:-4 68:6
oden_bekl 82 10:4 17:6
oden_biri 85 12:6
oden_duru 82 10:11
oden_fatu 78 53:6
oden_goru 72 10:10 24:5 29:5
oden_hesa 85 58:6
oden_iade 85 45:7
oden_iki 85 49:5
oden_kayi 85
oden_kopy 85 17:7
oden_list 85 22:6 58:4
oden_para 82 10:-7 29:14
oden_sipa 64 17:13 22:8 27:13
oden_stat 85 10:5 27:5
oden_tuta 82
oden_uyar 85
oden_yazi 82 29:6
odend 65 16:5 24:11 27:16 45:5 53:7 55:6
odendik 80 27:11
odene 65 1:7 22:9 29:4 58:7 62:7
odenebi 85 62:10
odenece 73 22:6 58:9
odeneme 76 29:5
odeni 70 1:13 13:9 25:5 60:4
odeniyo 85 13:7
odenm 50 1:4 10:29 11:-4 12:7 17:26 21:5 22:6 25:-5 29:14 31:-5 53:16 62:-5 68:8
odenmed 62 10:28 17:5 21:9 22:10 29:8 31:-5 62:-5 68:13
odenmem 60 10:12 17:31 22:4 27:-6 29:10
odenmey 85 10:5
odenmez 82 1:6 58:4
odenmis 68 10:-5 27:14 28:4 53:18
odenmiy 73 1:6 8:5 12:14
oder 62 13:7 17:6 26:5 39:6 68:4
oder_miyi 85 17:5
oderi 80 22:4
oderk 70 1:4 39:7 63:5
oderken 70 1:4 39:7 63:5
oders 75 26:8 58:5
odersem 85 10:4
odersen 80 26:8 58:6
odes 74 13:8 66:7
odese 75 13:9
odet 75 26:5 53:6 63:8
odetm 76 26:6 53:7
odetmiy 78 53:8
odey 48 1:4 5:-4 17:7 18:13 19:6 20:11 22:6 23:10 24:9 26:-4 27:-5 54:9 55:13 58:-4 60:12
odey_basi 85
odey_dedi 85 54:6
odey_hesa 85
odey_kart 82 13:4 50:5
odey_kisi 78 55:9
odey_link 85
odey_mesa 85
odey_miyi 76 21:10 22:6
odey_sipa 85
odey_sist 85
odey_yazi 80 1:6 12:5 18:9
odeye 50 1:5 19:7 20:12 21:5 22:8 23:11 24:4 51:5 54:6 55:13 58:-6 60:13
odeyebi 70 21:10 23:15 60:9
odeyece 67 3:4 17:6 54:4 60:7
odeyeli 82 35:4
odeyeme 66 1:8 19:8 20:10 22:8 25:4
odeyemi 66 20:5 32:4 51:8 53:8
odeyenl 85 55:6
odeyeyi 78 24:7 54:9
odeyi 63 10:6 17:7 18:20 24:7
odeyinc 76 24:9
odi 82 62:9
odic 85 62:6
odice 85 62:6
odu 74 38:9 55:5 56:5
odul 82 38:11 56:6
oduy 80
oduyo 80
oduyoru 85
ogl 73 35:12 57:10
ogle 76 35:12
ogled 85 35:4
ogleden 85 35:4
oglen 82 19:4 35:5
oglu 82 57:11
oglu_tabl 85 57:7
oglum 82 57:11
ogr 73 25:5 26:8 36:5 44:4
ogre 73 25:5 26:8 36:5 44:4
ogre_kart 85
ogren 73 25:5 26:8 36:5 44:4
ogrenci 82 36:7
ogrenir 82 25:8 44:6
ogrenme 85
oku 64 12:7 20:5 31:5 36:5 38:12 65:9
okud 80 38:9 39:4
okudu 80 38:9 39:4
okul 80 36:7 50:5
okum 85 38:4
okun 85 12:10
okut 74 20:5 22:4 65:11
okutt 80 65:4
okuttum 85
okutu 80 65:8
okuy 82 31:9
okuya 85 31:10
okuyana 85 31:10
ola 46 4:5 10:5 16:-6 18:5 25:4 38:4 44:-6 45:6 46:9 47:19 49:5 57:-5 63:6 66:18
olab 68 2:4 58:5 61:4
olabi 68 2:4 58:5 61:4
olabili 68 2:4 58:5 61:4
olac 65 18:6 25:9 62:4
olac_kart 85 38:5 50:4
olaca 65 18:6 25:9 62:4
olacakm 85 18:8
olam 75 4:5 52:6
olam_sms 85
olami 75 4:5 52:6
olamiyo 75 4:5 52:6
olan 71 25:6
olan_kart 85
olan_sipa 82
olar 51 10:7 25:-5 45:8 46:12 47:20 63:9 64:4 66:19
olar_alin 82 66:6
olar_az 85 45:12
olar_bekl 82
olar_ceki 85 11:8
olar_duru 85 10:9
olar_gect 85 66:12
olar_gelm 82 47:7
olar_goru 82 35:6
olar_iade 82
olar_kull 85 63:15
olar_tahs 85 66:8
olar_tani 85 38:5
olar_tusl 85 65:5
olar_veri 82 47:9
olar_yazi 85 66:5
olar_yukl 82 47:4
olara 51 10:7 25:-5 45:8 46:12 47:20 63:9 64:4 66:19
old 41 11:-5 13:-4 14:-6 16:5 21:-7 22:6 25:-7 31:8 37:11 40:4 42:-4 44:7 48:11 53:-5 54:-6 55:6 56:7 57:-5 58:-5 64:9
oldu 41 11:-5 13:-4 14:-6 16:5 21:-7 22:6 25:-7 31:8 37:11 40:4 42:-4 44:7 48:11 53:-5 54:-6 55:6 56:7 57:-5 58:-5 64:9
oldu_anla 82 15:7 49:5
oldu_arti 82 7:6 15:5
oldu_baki 85
oldu_bank 74 64:6
oldu_bekl 85
oldu_bilm 78 24:5 31:5
oldu_blok 85 59:5
oldu_bula 82 36:4
oldu_cuzd 85
oldu_degi 85
oldu_dogr 82
oldu_fark 85
oldu_gelm 82 56:6
oldu_geri 85
oldu_hald 82 50:5 66:5
oldu_hesa 85 20:5
oldu_iade 71 16:8 47:8
oldu_icin 85 41:4
oldu_ikis 85
oldu_isle 82 12:6
oldu_kart 78 48:5
oldu_odem 72 20:7
oldu_para 73 22:6 37:4 44:11
oldu_sati 80 43:7
oldu_sipa 82 35:-6 37:10
oldu_sist 85
oldu_soyl 80 38:7
oldug 53 6:5 15:4 20:7 36:9 43:7 50:7
oldugum 76 0:6 20:6
oldugun 63 15:6 26:6 36:6 38:4 55:4
oldum 85 30:5
olm 44 1:6 3:-4 5:11 7:-7 11:-4 13:-6 14:-5 15:7 20:7 21:7 22:6 24:7 29:7 34:4 38:-6 43:5 46:-4 49:-4 51:-5 52:7 54:-5 55:7 57:18 58:7 59:-5 60:15 63:-4 65:-4 67:-6
olma 48 1:7 7:-6 10:-4 20:8 21:10 22:-5 29:10 30:-4 34:7 38:-5 52:6 55:11 57:21 58:10 59:-4 60:16 67:-6
olma_bask 85 57:6
olma_biri 85 60:11
olma_cali 80 52:5
olma_dedi 85 20:7 55:4
olma_dogr 82 5:7 35:4
olma_fatu 82 58:7 60:5
olma_hesa 85
olma_isti 85 2:4 25:8
olma_kart 82 57:9
olma_lazi 82 20:4
olma_numa 85
olma_odem 70 57:8 58:13
olma_para 82
olma_soyl 85 60:6
olma_tekr 85
olma_yurt 85 25:6
olmad 54 5:5 7:-5 17:6 20:5 21:13 24:4 25:-5 29:12 34:9 57:12 58:-4 60:5 68:7
olmadan 66 20:8 36:6 57:13
olmadig 74 5:6 60:10
olmadim 85 57:4
olmak 82 25:8 52:4
olmal 73 1:15 55:13
olmaliy 85 1:12 55:4
olmam 74 60:10
olmamis 75 60:9
olmas 75
olmasin 80 37:4
olmay 66 55:6 57:14 58:20 60:7
olmayan 68 55:5 57:15 58:21 60:9
olmaz 82 20:6 43:7 53:6
olmu 55 5:11 8:6 12:4 13:-4 15:11 22:14 24:6 25:-5 39:4 47:4 50:5 62:5
olmu_bask 85 50:7
olmu_gec 85 22:8
olmu_kart 82 16:6
olmu_sipa 82 10:5
olmus 60 15:13 16:4 22:17 30:5 31:4 47:6 50:4 62:4
olmustu 82 0:6 30:9
olmuy 63 5:15 8:8 12:7 24:8 39:7
olmuyor 66 5:9 12:7 24:9 39:8
ols 78 26:6
olsu 80 26:6
olsun 80 26:6
olu 45 9:11 10:7 11:-5 17:13 22:-5 29:-6 33:-4 36:-4 42:-4 49:7 52:10 60:11 63:7 64:8 67:-4
olum 70 9:15 54:9
olum_sonu 80 9:7
olum_yoru 82 54:11
olums 70 9:15 54:9
olumsuz 70 9:15 54:9
olun 66 0:10 52:7
olun_baki 85
olun_para 82 46:6 61:4
olunc 70 0:11
olunm 78 52:12
olunmuy 78 52:12
olup 85 64:6
olur 57 1:4 17:5 21:4 25:5 49:5 52:5 58:10
olur_tele 85
olurk 78 52:9
olurken 78 52:9
oluru 85 10:4
olus 55 10:10 17:13 53:5 58:-5 60:10 63:12
olus_baki 85
olus_dene 85
olus_fatu 85
olus_hicb 82 17:6
olus_iste 85
olus_odem 85 60:6
olus_para 85 64:5
olus_yazi 85 60:6
olusa 85 39:6
olusm 67 2:6 10:15 12:5 17:5
olusmad 73 10:11
olusmam 85 10:8
olusmus 78 2:7 17:8
olusmuy 85 12:5
olust 60 17:6 53:5 60:9 62:5 63:12
olustur 65 15:4 53:7 60:10 62:6
olusu 80 17:6
olusuyo 80 17:6
oluy 67 5:10 7:6 13:6 64:6
oluyo 67 5:10 7:6 13:6 64:6
omr 80 22:5 31:12
omru 80 22:5 31:12
omru_bitm 85 31:8
on 52 14:6 15:8 35:11 37:-5 40:10 41:22 44:5 58:7 65:5
on_alti 85 8:6
on_bes 76 15:10 35:5
on_daki 80
on_gun 80 44:4 59:4
on_gund 80 25:7
on_iki 85
on_is 82 44:8
on_kati 82 65:7
on_odem 61 41:28
on_prov 76 2:7 40:5
on_seki 85 20:5
ona 39 0:-5 1:-5 3:-4 6:-5 7:14 8:-5 10:-4 12:-4 13:-4 14:-7 20:10 22:-5 24:6 25:-12 26:-6 29:27 30:8 31:13 32:18 33:16 35:16 36:-6 37:11 39:-6 42:-5 43:-4 44:6 47:-5 48:-4 50:-4 51:-4 52:-6 54:13 57:6 59:-5 60:-4 61:-4 62:-5 63:-6 65:-5
ona_gidi 82 33:5
ona_ulas 85 33:5
onay 39 0:-5 1:-5 2:-5 3:-4 6:-5 7:14 8:-5 10:-4 12:-4 14:-7 20:10 22:-4 24:6 25:-11 26:-6 29:28 30:8 31:13 32:19 33:10 35:16 36:-6 37:11 39:-5 42:-5 43:-4 44:6 47:-5 48:-4 50:-4 51:-4 52:-5 54:13 57:6 59:-5 62:-5 63:-6 65:-4
onay_alie 85 37:6
onay_asam 85 35:7
onay_bank 76 7:6
onay_bask 82 54:6
onay_bekl 69 10:-7 31:5 35:15 37:5 53:4 58:8
onay_bild 80 30:8 32:15
onay_cikm 85 37:4
onay_cuzd 82 49:10
onay_dedi 78
onay_ekra 72 5:6 11:5
onay_geci 85
onay_gecm 85 20:5 57:4
onay_gelm 85 44:4
onay_gere 82
onay_hesa 78 23:7
onay_iade 85
onay_isle 85
onay_iste 82 4:5
onay_kapa 85 27:5
onay_kart 80
onay_kodl 85
onay_kodu 61 9:4 29:7 32:7 33:8 34:5 39:-4
onay_mail 85
onay_mesa 72 7:5 30:4 68:5
onay_miyi 85
onay_odem 82 29:5 37:5
onay_para 82 54:7
onay_redd 85 37:5
onay_sayf 75 29:8
onay_sipa 85 29:10 37:5
onay_site 82 29:14
onay_sms 80 57:6
onay_smsi 82 32:5
onay_sure 70 31:20 35:7 44:5 64:9
onay_tama 80 35:8 56:5
onay_ver 85 38:8
onay_verd 73 29:14
onay_vere 82 28:5
onay_veri 85 29:12
onay_verm 74 7:18 31:5
onay_yazi 80
onay_yoks 85 20:10
onaya 85 30:7
onayi 60 20:8 29:5 32:6 37:5 54:5
onayind 76 29:8 49:4
onayini 82
onayl 47 7:14 20:8 21:7 24:5 25:-6 27:4 29:10 35:5 37:5 44:12 54:17 64:7
onaylad 65 17:7 24:8 29:18 44:6
onaylam 62 7:13 15:4 21:12 22:7 54:6 66:5
onaylan 55 7:8 10:7 27:8 35:9 37:8 44:8 54:-4 64:12
onaylar 78 33:7 54:5
onaylat 85 20:11
onaylay 75 31:7 32:8
onays 74 23:7 57:4
onaysiz 74 23:7 57:4
onb 85 5:10
onbe 85 5:10
onbel 85 5:10
onbelle 85 5:10
onc 59 13:10 20:8 25:-4 33:13 50:10 53:13 61:9
once 59 13:10 20:8 25:-4 33:13 50:10 53:13 61:9
once_cep 85 61:7
once_hatt 85 33:6
once_isle 85 53:5
once_kart 82
once_numa 76 33:12
once_odem 76 53:13
onced 78
onceden 78
oncek 63 33:15 53:15 61:10
oncel 82 13:10
oncelik 82 13:10
onces 78 5:6 20:9
oncey 85 50:13
ond 80 68:5
onda 80 68:5
one 78 25:8
oner 80 25:5
oneri 80 25:5
onl 65 6:19 11:7 20:7 27:5
onla 74 27:6 65:5
onlar 74 27:6 65:5
onlarda 82 27:7 37:4
onli 70 6:21 11:8
onli_alis 82 6:6 30:5
onli_isle 82 6:9
onli_odem 82 6:10
onlin 70 6:21 11:8
onu 63 23:5 41:5 53:8 61:4 67:14
onu_dold 85 23:5
onun 68 41:5 61:5 67:15
onun_bile 85 36:5
onun_hesa 85 56:7
onun_kart 85 67:4
onunl 85 41:7 61:7
ope 59 30:8 32:9 52:18 61:9
open 85 15:7
open_disp 85 15:7
oper 60 5:4 30:8 32:9 52:19 61:9
oper_degi 85
oper_dest 80 52:17
oper_eski 85 61:6
oper_geci 85
oper_mesa 80 30:7 52:7
oper_numa 80 61:6
opera 60 5:4 30:8 32:9 52:19 61:9
operato 60 30:8 32:10 52:19 61:9
ora 59 19:6 33:9 49:7 61:13
orad 70 67:5
orad_kald 82
orada 70 67:5
oradaki 85
oran 75 12:4 19:9 25:6
orani 80 12:5 19:7
oras 85 49:4
orasi 85 49:4
oray 66 33:9 49:5 61:12
oray_done 82
oray_gidi 78
oray_yoll 80 33:6
oraya 66 33:9 49:5 61:12
ord 63 17:4 27:10 28:11 67:4
orda 72 0:4 24:4 67:5
orda_kald 82 24:5
ordan 82 13:5 67:6
orde 68 6:4 17:5 27:11 28:12 36:4 65:4
orde_clos 82 27:15
orde_froz 85 28:11
orde_id 80 36:5 53:4
order 68 6:4 17:5 27:11 28:12 36:4 65:4
ori 76 14:8 49:12
orij 78 14:8 49:7
orij_yont 85 49:6
oriji 78 14:8 49:7
orijina 78 14:8 49:7
ort 67 10:9 26:8 32:5 44:4 48:4 49:5
orta 67 10:9 26:8 32:5 44:4 48:4 49:5
orta_kald 82 10:7
orta_kayb 80 26:9 54:5
orta_yok 78 27:5 44:6 48:6
ortad 68 10:9 26:9 32:5 44:4 48:4 49:5
ortadan 78 26:8 49:7 54:4
ote 53 10:5 17:8 40:5 44:6 46:6 66:8
otek 80 17:7 53:6
oteki 80 17:7 53:6
otel 53 10:6 40:5 44:7 47:-4 48:5 66:8
otel_depo 80 7:5 40:7
otel_euro 85
otel_giri 82
otel_iade 76 45:-5 46:10 48:10
otel_ipta 82 44:9 45:6
otel_kart 85 55:6
otel_odem 80 27:5 37:7
otel_on 85 2:8
otel_para 80 10:7 13:4
otel_rese 82 65:7
otel_reze 73 30:4 44:5
otel_site 73 12:5 29:8
oteld 82 37:7 48:5
otelden 85 48:5
oteli 85 13:5 46:5
oto 59 2:6 13:8 14:5 15:9 40:5
otom 60 13:8 14:6 15:9 27:4 56:4
otom_cevr 82 13:5 46:5
otom_donu 82 24:7
otom_ipta 85 27:7
otom_kapa 82
otom_odem 85 16:6 21:4
otom_olar 85 8:4
otom_onay 80 14:6 15:11
otom_tama 85 14:6
otom_yukl 85 56:7
otoma 60 13:8 14:6 15:9 27:4 56:4
otomati 60 13:8 14:6 15:9 27:4 56:4
otor 82 2:5 40:8
otori 82 2:5 40:8
otoriza 82 2:5 40:8
otp 78 29:8 32:5 33:4
otp_dogr 85 34:4
otu 62 0:22 15:4 22:6 31:7 37:4 48:5
otur 67 0:24 22:7 31:8
otur_acam 80 0:8
otur_sure 80 0:9 31:5
oturu 67 0:24 22:7 31:9
oturumu 82 0:9 22:7 53:4
otuz 73 15:7 37:6 48:7
otuz_gun 85 50:7
otuz_is 82 48:7
oya 68 15:8 31:6 44:4 54:5 65:6
oyal 68 15:8 31:6 44:4 54:5 65:6
oyal_oyal 85 15:7
oyal_sure 80 15:4 54:6
oyala 76 15:12 31:7
oyaladi 82 15:13
oyaland 85 31:9
oyali 73 44:5 54:7 64:4 65:6
oyaliyo 73 44:5 54:7 64:4 65:6
oyl 65 1:4 58:7 65:7 66:12
oyle 65 1:4 58:7 65:7 66:12
oyle_yazi 85 65:9
oyn 78 58:10
oyna 78 58:10
oynam 82 57:4 58:11
oynamam 85 57:4 58:5
oys 68 10:6 15:4 34:6 56:5 58:5 66:5
oysa 68 10:6 15:4 34:6 56:5 58:5 66:5
oysa_kart 85 10:9
oyu 53 10:21 16:5 21:5 53:5 57:9 58:6 64:6
oyun 53 10:21 16:5 21:5 53:5 57:9 58:6 64:6
oyun_alam 82 53:9
oyun_aldi 85
oyun_alma 82
oyun_donu 85 25:8
oyun_elma 85 10:8
oyun_hesa 78 14:7 26:12
oyun_iade 85
oyun_ici 76 16:6 57:7
oyun_kutu 85 27:7
oyun_maga 80 58:4 66:5
oyun_para 80
oyun_sati 85
oyun_site 68 36:7 37:4 64:4
oyuna 80 10:7 55:4
oyunc 85 67:5
oyund 74 1:4 10:4 25:4
oyunu 76
oze 71 11:8 26:7 42:6
ozel 78 26:8
ozell 85
ozet 76 11:9 42:6
ozet_veri 85
ozeti 76 11:9 42:6
ozetind 82 11:9
pah 73 1:6 11:9 19:5 27:5
paha 73 1:6 11:9 19:5 27:5
paha_tuta 85 65:4
pahal 73 1:6 11:9 19:5 27:5
pahaliy 85 11:7 27:6
pai 80 53:16
paid 80 53:16
paid_hata 82 53:11
pak 58 10:9 14:21 15:5 18:21 25:9
pake 58 10:9 14:21 15:5 18:21 25:9
pake_alma 85 14:4 25:5
pake_bekl 85
pake_gelm 78 10:6
pake_gumr 75 18:5
pake_imha 85
pake_koms 85 25:6
pake_tesl 80 14:-5 15:6 18:11
paket 58 10:9 14:21 15:5 18:21 25:9
paketin 72 18:10
pakette 78 14:13
pan 70 0:6 10:8
pane 74 0:7 10:8
pane_giri 85 0:8
pane_sipa 85
panel 74 0:7 10:8
panelde 82
panelim 85 10:7
pani 82
pani_yapt 85
panik 82
pap 51 0:-4 22:4 25:-5 26:6 55:6 56:7 59:5 60:4
papa 51 0:-4 22:4 25:-5 26:6 55:6 56:7 59:5 60:4
papa_bank 85 64:8
papa_gecm 85 16:7
papa_hesa 72 55:7 57:11 59:6 60:8 64:-4
papa_iade 82 46:7 48:6
papa_isle 85 2:4
papa_kart 72 21:7 31:4 41:7
papa_kayi 85
papa_kend 85
papa_must 85 38:7
papa_numa 80 26:6 68:8
papa_oded 82 10:4 55:5
papa_odem 78 22:10 53:5
papa_onay 85 30:6
papa_para 82 56:10
papa_tani 85 58:9
papa_uygu 85 24:7
papa_yoll 85 4:5
papar 51 0:-4 22:4 25:-5 26:6 55:6 56:7 59:5 60:4
paparas 85 55:5 67:5
par 29 1:-7 2:-5 3:19 4:5 5:-9 6:-8 7:-7 8:-8 10:21 11:-6 12:10 13:5 15:-5 16:5 17:-9 19:7 20:-6 21:20 24:-4 25:-21 27:13 29:10 30:-9 32:-9 33:-9 34:-4 38:9 42:-11 44:8 47:11 49:7 50:-6 51:-8 52:-7 53:-11 55:-6 56:10 57:4 60:-7 61:4 62:-5 64:9 65:-10 67:21
para 29 0:-12 1:-10 2:-9 3:19 5:-10 6:-8 7:-7 8:-8 10:22 11:-4 12:10 13:6 14:-6 15:-6 16:6 17:-8 19:8 20:-5 21:21 25:-22 27:14 29:9 30:-8 32:-8 33:-9 34:-7 38:10 41:4 42:-10 44:7 47:11 48:4 49:8 50:-6 51:-7 52:-7 53:-10 55:-6 56:10 57:5 60:-6 61:5 62:-4 64:10 65:-9 67:22
para_akta 85 21:6
para_alam 85
para_aldi 74 16:7 27:10
para_alin 74 11:7
para_alir 82
para_alma 82 3:4 29:5 38:5
para_almi 76 11:6 57:4
para_atic 85 54:10
para_atti 74 26:8 56:8
para_az 85 21:7
para_bank 70 47:9 64:7
para_bask 76 67:11
para_bend 85 27:6 37:5
para_biri 53 12:37 13:27 21:-5 46:15 66:24 67:-5
para_ceke 80 3:6 64:6
para_ceki 54 10:13 11:-5 27:6 29:8 31:4 37:6 57:20 63:6 64:-5 66:-5
para_cekm 66 38:8 64:18
para_cekt 80 10:6 38:10
para_cikm 68 10:5 22:4 29:12 63:9 68:7
para_cikt 78 10:24 67:4
para_cuzd 80
para_degi 80 11:4 20:10 66:5
para_dola 82 45:7 46:4
para_done 82 28:5
para_duru 74 10:-4 29:7
para_dusm 82
para_dust 85 11:6 35:11
para_eksi 78 21:9 31:7
para_erid 85 45:6
para_eski 85
para_euro 85 13:4
para_gecm 80 56:6 64:10
para_geld 85 59:7
para_gelm 73 27:-7 43:8 44:18 48:10
para_geri 62 3:4 9:16 14:8 15:8 27:6 38:10 44:-6 54:-4 68:5
para_gitm 72 22:7 63:5 68:6
para_gitt 65 10:21 26:7 38:9
para_gond 63 1:5 4:11 24:9 26:12 43:8 56:9 67:-7
para_gore 82
para_guve 85 38:6
para_harc 82 3:-5 62:17
para_hava 85
para_hesa 69 29:5 49:6 56:7 61:4
para_hic 85
para_iade 68 43:4 44:14 50:5
para_icer 76 3:9 4:5
para_icin 85 39:5
para_iki 76 2:4
para_iste 78 3:5 58:8
para_isti 78 14:9 18:4 47:8
para_kabu 82 12:4 55:7
para_kald 72 3:15 41:7
para_kalm 78 21:13
para_kars 75 19:10 36:5 67:6
para_kart 71 10:8 35:9 44:8
para_kayb 78 45:13
para_kend 82 11:-4 16:11 64:5
para_kesi 75 10:8 16:5 57:4
para_kim 82 3:5
para_kimd 82 49:4
para_kime 85 47:5
para_koyd 85 19:4 56:8
para_koym 85 21:9
para_kurt 76 38:6 41:5
para_nere 74 47:5
para_nold 85 27:6
para_numa 82 61:8
para_oded 85 49:5
para_odem 78 2:5
para_olac 80 27:5
para_once 85 61:5
para_onla 85 37:5
para_onun 82 67:14
para_orad 82 67:6
para_oray 85
para_orda 85 59:4 67:6
para_orta 78 27:5 48:9
para_qiwi 82 49:5
para_sati 85
para_sipa 82 19:7 21:5
para_site 85 47:11
para_tam 85 19:9
para_tama 85 12:5
para_tekl 85 54:4
para_ulas 85 27:6 48:4
para_var 67 7:13 21:6 59:7
para_vard 85 7:5
para_vere 85
para_verm 82 10:4 14:5
para_yaba 80 67:13
para_yana 85 49:5
para_yand 82 3:12
para_yanl 75 67:10
para_yari 85 54:7
para_yati 74 26:6 56:5
para_yatm 85 44:8
para_yeni 85
para_yeri 76 47:13 63:6
para_yetm 73 19:8 21:8
para_yok 67 21:17 48:12 56:6
para_yoll 71 36:7 54:13
para_yukl 69 21:5 56:-7 62:20
para_zama 76 44:12
paral 82 3:10
paralar 82 3:10
param 48 3:25 14:6 19:9 21:7 25:-8 26:-5 27:9 37:5 44:16 47:13 48:5 49:-6 54:-6 57:4 62:-8 63:6 64:5 66:-4
paran 71 38:18 54:6
paranin 85
paraniz 82 38:12
paras 59 10:6 11:8 16:7 18:5 27:9 45:4 49:4 61:12
parasin 68 11:6 27:14
parasiy 82 45:5 49:4 66:6
paray 51 3:-5 9:7 21:-6 25:-4 38:12 43:4 44:-6 49:8 54:11 55:7 57:-4 62:6 64:9 67:15
parayla 85 19:6
parc 72 1:9 2:10 14:9 44:5
parc_parc 82 2:7
parca 72 1:9 2:10 14:9 44:5
parm 85 29:5
parm_iziy 85 29:5
parma 85 29:5
paro 71 0:22 31:9 34:8
paro_hata 82 0:9
paro_yeni 85 0:11
parol 71 0:22 31:9 34:8
parolam 78 4:4 31:6 34:7
pas 60 20:26 25:4 38:8 59:6
pasa 64 20:26 25:6 38:9
pasa_bilg 78 20:9
pasa_foto 78 38:15
pasa_isti 85 20:4
pasa_numa 85 20:5
pasa_rand 85 25:7
pasa_yukl 85 20:5
pasap 64 20:26 25:6 38:9
pasapor 64 20:26 25:6 38:9
pasi 70 6:4 10:4 59:8
pasi_alin 85 59:6
pasif 70 6:4 10:4 59:8
pat 78 11:6 25:5 55:6
patl 85 11:7
patla 85 11:7
patr 82 55:6
patr_kart 85 55:6
patro 82 55:6
patronu 85 55:6
pay 50 0:-5 4:-5 10:6 14:-5 25:-8 35:10 38:8 39:5 43:11 50:6 58:4 59:9 64:11
paye 80 59:7
paye_hesa 85 59:7
payee 85 59:7
payer 85
payi 85
payi_ekle 85
payl 80 38:12 39:4
payla 80 38:12 39:4
paylasi 85 38:15
paym 70 29:5 35:18 39:5 49:4
paym_erro 85 39:7
paym_is 85 35:9
paym_proc 85 35:8
payme 70 29:5 35:18 39:5 49:4
payment 70 29:5 35:18 39:5 49:4
payo 80 1:6 64:8
payon 80 1:6 64:8
payonee 80 1:6 64:8
payp 54 14:-4 19:-5 25:-6 43:12 50:7 58:6 59:6 64:9
payp_180 85 50:9
payp_baki 80 47:6 64:10
payp_bank 82 64:6
payp_fatu 85
payp_gond 85 48:5
payp_goru 85 38:7
payp_hesa 78 10:5 55:7 59:15
payp_iade 76 19:-5 45:6 46:6
payp_odem 82 42:6
payp_para 85 12:7
payp_turk 85 51:7
payp_uzer 82 7:7
paypa 54 14:-4 19:-5 25:-6 43:12 50:7 58:6 59:6 64:9
paypald 78 15:6 54:4 64:6
paz 67 28:4 37:9 56:5
paza 67 28:4 37:9 56:5
paza_odem 85 22:6 35:5
paza_yeri 85 14:6
pazar 67 28:4 37:9 56:5
pazarte 76 37:4 44:5
pazarye 76 22:5 35:4 39:5
pdf 80 42:13
pdf_makb 85 42:5
pen 66 5:13 15:8 29:5 50:8
penc 67 5:14 15:8 29:5 50:8
penc_acil 85 5:4
penc_enge 82
penc_kapa 75 15:10 50:10
penc_yukl 85 5:7
pence 67 5:14 15:8 29:5 50:8
pencere 67 5:14 15:8 29:5 50:8
per 70 7:6 37:8 50:9 67:5
peri 80 50:11
peri_expi 82 50:9
perio 80 50:11
perm 85 7:8
permi 85 7:8
permitt 85 7:8
pers 76 37:9 67:6
perse 78 37:10
persemb 78 37:10
pes 85 34:7
pes_pese 85 34:4
pese 85 34:4
pho 85 52:6 68:5
phon 85 52:6 68:5
phone 85 52:6 68:5
pi 85 5:10
pi_hole 85 5:10
pin 85 34:5 56:8
pla 59 10:7 15:8 26:4 27:4 28:5 39:5 55:6
plan 85 10:6 66:5
plat 62 15:9 26:5 27:4 28:5 39:6 55:7
plat_disi 82 26:5 54:5
plat_iade 82 43:6
plat_odem 82 35:8 64:4
plat_sipa 82 27:5
platf 62 15:9 26:5 27:4 28:5 39:6 55:7
platfor 62 15:9 26:5 27:4 28:5 39:6 55:7
play 75 10:5
ple 85 5:10
plea 85 5:10
pleas 85 5:10
pol 80 9:5 38:5
poli 80 9:5 38:5
polic 85 25:5
pom 85 65:7
pomp 85 65:7
pompa 85 65:7
pompaci 85 65:7
pos 56 0:8 3:7 6:4 7:-5 18:4 28:5 63:11 65:37 66:5
pos_ceki 85 6:5
pos_ciha 80
pos_hata 80 63:5 65:8
posa 78 65:12
post 63 0:10 3:8 18:5 27:5 28:6
post_geld 80 18:5 27:7 28:5
post_gelm 76 0:7 25:6
post_kayi 85 60:6
posta 63 0:10 3:8 18:5 27:5 28:6
postada 82 30:5 38:8
postala 85 3:4 25:8
postama 85
postasi 85 0:9
postaya 85 32:5
postayl 80 3:6 60:5
pou 78 66:7
poun 78 66:7
pound 78 66:7
pri 82 57:4
prim 85 57:5
pro 53 2:16 7:7 16:-5 25:6 29:5 35:6 40:28
proc 82 35:6 37:6
proce 82 35:6 37:6
process 82 35:6 37:6
prof 85
profi 85
prog 78 5:6 25:9 38:7
prog_kurd 85 38:8
progr 78 5:6 25:9 38:7
program 78 5:6 25:9 38:7
prom 85 25:6
prom_hang 85 25:6
promo 85 25:6
promosy 85 25:6
prov 55 2:17 7:8 16:-5 29:6 40:30
prov_aldi 85 2:7 35:6
prov_bekl 85 44:7
prov_ceki 80 2:11
prov_cozu 85
prov_erro 85 63:7
prov_geri 82 40:12
prov_gunl 85
prov_iki 82
prov_ipta 85 40:5
prov_kald 85
prov_kalk 80
prov_kart 85 40:5
prov_para 85 40:5
provi 55 2:17 7:8 16:-5 29:6 40:30
provide 85 63:7
provizy 56 2:18 7:9 16:-5 29:6 40:30
ptt 73 18:15 25:6
pua 72 17:6 25:6 47:19
puan 72 17:6 25:6 47:19
puan_duse 85 17:8
puan_olar 82 47:6
puani 76 17:7 47:16
puanl 82 25:9
puanlar 85 25:10
pub 85 25:15
pubg 85 25:15
pus 82 30:8 32:4
push 82 30:8 32:4
push_bild 85 30:8
qiw 44 3:24 5:-6 10:5 17:-4 25:-8 26:5 27:-5 38:12 44:-5 47:-5 49:32 50:-7 62:48 68:4
qiwi 44 3:24 5:-6 10:5 17:-4 25:-8 26:5 27:-5 38:12 44:-5 47:-5 49:32 50:-7 62:48 68:4
qiwi_arti 80 62:6
qiwi_baki 72 3:12 38:5
qiwi_bank 80 62:6
qiwi_bekl 85 22:7
qiwi_benz 85 38:8
qiwi_buto 85 62:5
qiwi_cali 82 62:7
qiwi_cuzd 69 10:6 62:5
qiwi_gecm 76 2:7 10:8 57:8
qiwi_gost 85 49:9
qiwi_hesa 70 3:10 56:4 60:4 61:7
qiwi_iade 82 49:9
qiwi_kapa 68 3:9 49:7
qiwi_kisi 85 0:6 26:10
qiwi_kodu 80 29:6 30:7
qiwi_numa 85 68:4
qiwi_ode 85
qiwi_oded 82
qiwi_odem 70 42:5 49:8 62:6
qiwi_oden 85
qiwi_odey 85 62:4
qiwi_oldu 85 62:5
qiwi_onay 85
qiwi_para 72 3:17 21:7
qiwi_sece 85 62:7
qiwi_site 85 62:5
qiwi_sunu 85 62:4 63:5
qiwi_tasf 85 38:4
qiwi_uygu 85 62:4
qiwi_vard 85 62:5
qiwi_wall 82 49:6
qiwi_yapm 85 49:7
qiwi_yeri 85 62:5
qiwi_yok 82 49:6
qiwi_yukl 82
qiwid 75 3:10
qiwidek 85 3:6
qiwiy 73 49:21
qiwiyle 85
qnb 85 4:5
qr 80 22:10 31:-5
qr_kodu 85 22:11 31:-5
qw 68 34:5 60:9
qw_auth 85 34:7
qw_curr 85 12:5
qw_limi 85 23:5
qw_prov 85 63:7
qw_regi 85 60:12
qw_sms 85 31:5
rag 75 29:5 48:10
ragm 75 29:5 48:10
ragme 75 29:5 48:10
rak 58 11:12 34:14 39:7 46:11 65:14 67:4 68:15
raka 58 11:12 34:14 39:7 46:11 65:14 67:4 68:15
raka_eksi 85 68:9
raka_fazl 85 11:4
raka_hata 76 65:8 67:9 68:6
raka_kod 85 39:6
raka_olus 85 39:6
raka_tek 85 34:4
raka_ters 85 34:7
raka_yazd 85 65:5
raka_yeri 85
rakam 58 11:12 34:14 39:7 46:11 65:14 67:4 68:15
rakamda 82 11:8 39:6
rakamin 82 68:6
rakamla 76 34:10
rakamli 85 39:6
ran 80 25:19
rand 82 25:12
rande 82 25:12
randevu 82 25:12
rap 85 25:4 32:6
rapo 85 25:4 32:6
rapor 85 25:4 32:6
raz 82 43:5 56:7
razi 85 43:5
red 47 7:41 9:21 10:-4 12:15 25:-4 29:9 39:7 53:11 55:6 57:-4 58:7 63:-4 66:-4
red_yiyo 85 7:8
redd 47 7:25 9:21 12:16 29:10 39:7 53:11 55:7 58:7
redd_alti 85 39:9
redd_bank 78 9:5
redd_bask 80 7:9
redd_bild 85 7:9
redd_gere 85
redd_kart 85 7:4
redd_kod 85
redd_limi 82
redd_mesa 85 7:5
redd_para 82 37:5
redd_sebe 85
redd_soru 85 58:6
redd_yazi 85 7:6
redd_yeni 82 17:6 31:7
redde 48 7:17 9:19 12:16 29:10 39:8 53:11 55:7 58:8
reddedi 52 7:16 9:9 12:13 21:-4 29:5 39:9 51:4 55:4 59:5
reddetm 82
reddets 78 53:4 58:10
reddett 61 9:14 12:6 29:8 55:4
reddi 78 7:14
reddine 85
ref 60 36:17 42:4 44:9 48:17 50:12
refe 65 34:4 36:19 42:5 44:9 48:9
refe_kodu 78 36:9 44:8
refe_numa 74 36:5 44:5 48:6
refer 65 34:4 36:19 42:5 44:9 48:9
referan 65 34:4 36:19 42:5 44:9 48:9
refu 70 48:10 50:16
refu_comp 82 48:10
refu_peri 80 50:11
refun 70 48:10 50:16
reg 78 51:5 52:5 60:14
regi 78 51:5 52:5 60:14
regi_erro 85 60:12
regis 80 52:5 60:14
registr 82 52:6 60:12
reh 78 62:10 67:8
rehb 78 62:10 67:8
rehb_yanl 82 67:9
rehbe 78 62:10 67:8
rehberd 80 67:9
rek 70 5:9 25:6 57:7
rekl 70 5:9 25:6 57:7
rekl_enge 75 5:9
rekla 70 5:9 25:6 57:7
ren 80 14:8 25:9
renk 82 14:9
res 65 14:12 19:9 65:9
rese 82 65:7
resep 82 65:7
resepsi 82 65:7
resi 85 14:12
resim 85 14:12
resimde 85 14:12
resm 72 19:10
resm_kurd 82 19:8
resmi 72 19:10
rest 76 25:7 40:4 65:4
rest_hesa 85 65:6
resto 76 25:7 40:4 65:4
restora 76 25:7 40:4 65:4
ret 71 7:6 9:14
ret_aldi 85 7:5
rev 80 13:6
revo 82 13:6
revol 82 13:6
revolut 82 13:6
rez 60 10:11 17:6 27:7 38:6 40:4
reze 60 10:11 17:6 27:7 38:6 40:4
reze_edil 85 40:8
reze_ipta 78 38:12 44:6
reze_kodu 85 36:6
reze_odem 80 17:4 22:5
reze_oden 85 29:6
reze_olus 82 10:11 63:4
reze_site 85
reze_yapa 85 8:4 30:5
rezer 60 10:11 17:6 27:7 38:6 40:4
rezerva 60 10:12 17:7 27:8 38:6
rezerve 85 40:8
ric 85 54:7
rica 85 54:7
ris 67 4:5 7:25 35:6
risk 67 4:5 7:25 35:6
risk_kont 80 7:4 35:9
risk_nede 82 7:4 27:4
riskl 80 4:5 7:20 27:-7
roa 80 25:5 32:5
roam 80 25:5 32:5
roami 80 25:5 32:5
roaming 80 25:5 32:5
rob 75 5:13 15:5 25:5 49:4
robo 75 5:13 15:5 25:5 49:4
robo_degi 85 5:8
robot 75 5:13 15:5 25:5 49:4
rot 82 30:10
rota 82 30:10
rotar 82 30:10
rotarli 82 30:10
rs 68 39:18
rs_1000 73 39:8
rs_basl 80
rub 51 1:4 3:14 12:12 13:19 19:6 25:-5 45:5 46:22 62:-5 66:14
rubl 51 1:4 3:14 12:12 13:19 19:6 25:-5 45:5 46:22 62:-5 66:14
rubl_baki 75 3:7 46:7
rubl_ceki 85 66:8
rubl_cevi 80 19:6
rubl_cevr 85 45:4
rubl_cuzd 82 46:4
rubl_degi 85 46:6
rubl_dola 73 2:5 13:6
rubl_fatu 85 66:6
rubl_hesa 67 12:6 46:14
rubl_oded 80 46:6 66:4
rubl_odem 85 13:8
rubl_sect 85 66:8
rubl_vard 78 3:10
ruble 51 1:4 3:14 12:12 13:19 19:6 25:-5 45:5 46:22 62:-5 66:14
rublede 80 2:6 13:6
rubleye 75 19:5 46:10
rubleyi 82 12:6 66:7
rubleyl 75 13:5 46:7
rus 59 3:4 8:5 20:4 33:5 51:4 52:5 62:16
rus_cuzd 78 62:13
rus_hatt 78 33:4 61:4
rus_numa 82 52:5
rus_pasa 82 20:6
rus_vata 85
rusy 66 8:6 51:5 62:8 68:4
rusy_numa 85 68:6
rusya 66 8:6 51:5 62:8 68:4
rusyada 73 3:4 51:5 62:10
rut 85 25:7 35:4
saa 51 14:4 17:-5 18:7 22:10 27:5 29:-4 30:16 35:29 37:24 53:-5 56:7
saat 51 14:4 17:-5 18:7 22:10 27:5 29:-4 30:16 35:29 37:24 53:-5 56:7
saat_14 85 30:7
saat_bekl 85
saat_bite 85
saat_cokt 85
saat_fazl 85 37:8
saat_gect 74 22:5 37:9
saat_geld 85 30:8
saat_icin 78 18:8 22:6
saat_oded 82 35:8
saat_odem 76 37:14
saat_oldu 70 35:12 56:10
saat_onay 82 35:6
saat_saht 85 14:5
saat_sipa 82 27:9
saat_sure 82
saate 85
saati 73 22:9 30:9 37:9
saatl 73 30:5 56:7
saatler 75 30:5 56:8
saatlik 85 10:4
saatt 66 18:4 24:5 35:5 37:21
saatten 82 37:13
saattir 70 24:6 35:6 37:14
sab 63 30:6 35:13 44:5
saba 66 22:4 30:6 35:14 57:4
saba_beri 80
saba_oded 85 35:6
sabah 66 22:4 30:6 35:14 57:4
sabahta 80
sabi 82 44:5 52:5
sabi_hatl 85 52:6
sabit 85 52:6
sabr 85
sabre 85
sac 85 46:5
saf 82 5:12
safa 82 5:12
safar 82 5:12
sag 63 50:5 51:4 60:8 62:5 63:12
sagl 63 50:5 51:4 60:8 62:5 63:12
sagl_sayf 85 24:6
sagl_sigo 85 25:7
sagl_ulke 82 51:8
sagla 64 5:4 50:5 51:4 60:8 62:5 63:13
saglayi 65 5:4 50:6 51:4 60:8 62:5 63:11
sagli 85 25:7
sah 51 14:10 18:5 26:25 38:9 55:27 67:10
sahi 57 6:5 26:6 55:32 67:13
sahi_ayni 85 55:5
sahi_degi 80
sahi_fark 82
sahi_hesa 82
sahi_inte 85 6:5
sahi_kiml 80 55:11
sahi_oldu 85 55:4
sahib 58 6:5 26:7 55:25 67:13
sahibim 82 67:8
sahibin 69 26:6 55:9 67:6
sahibiy 85
sahis 82 55:11
saht 59 14:13 26:17 38:14
saht_alis 85 26:5
saht_cikt 80 14:9 26:4
saht_maga 85 26:5
saht_oldu 85 15:5
saht_site 78 26:6
saht_sms 85 18:4
saht_urun 85 14:5
sahte 59 14:13 26:17 38:14
sahteym 80 26:6
sal 78 37:8
sali 80 37:8
sali_oldu 85 37:5
sam 85 50:4
san 50 2:13 7:-5 13:-4 16:-4 21:11 30:8 31:9 47:11 60:6 62:5 63:9 66:6
sana 59 19:4 21:8 22:5 47:15 52:5 63:13
sana_kart 64 2:4 19:5 21:10 47:18
sana_numa 82 52:7
sana_on 82 41:5
sana_pos 82 7:-4 63:20
sanal 59 19:4 21:8 22:5 47:15 52:5 63:13
sand 68 2:8 10:6 16:-4 30:6 60:8 66:8 67:5
sand_mege 82 11:4 67:6
sand_yeni 85 30:6
sandi 68 2:8 10:6 16:-4 30:6 60:8 66:8 67:5
sani 60 0:5 21:7 30:5 31:12 34:5 57:5 60:4 62:4
sani_mege 85
sani_numa 85
sani_odem 80 29:7
sanip 78 34:6
sanir 73 0:4 57:7 62:6
sanirim 73 0:4 57:7 62:6
saniy 65 21:8 29:5 30:6 31:14 60:5
saniyor 73 21:6 60:6
sank 82 46:4
sanki 82 46:4
sar 71 25:11
sarj 85 25:7 31:4
sart 73 25:5
sart_kosu 85 54:5
sarti 85 54:5
sat 36 0:-6 1:-5 2:15 3:-5 4:-6 5:-7 6:-4 7:-6 10:6 11:-5 14:21 18:-5 21:-6 23:-4 25:-11 26:21 27:16 28:7 30:-6 31:-6 32:-5 33:-4 34:-5 36:9 38:-5 39:-5 43:11 46:-5 47:-6 50:11 52:-4 54:25 59:-6 60:-4 62:-5 63:-7 65:7 68:-6
sata 75 25:7 26:16 45:4
sata_biri 85 26:7
satan 78 25:6 26:17
sati 36 0:-6 1:-5 2:16 3:-5 4:-6 5:-7 6:-4 7:-6 10:6 11:-5 14:20 18:-5 21:-6 23:-4 25:-13 26:14 27:17 28:8 30:-5 31:-6 32:-5 34:-5 36:9 38:-4 39:-4 43:11 46:-5 47:-6 50:11 54:26 59:-6 60:-4 62:-5 63:-7 65:7 68:-5
sati_al 85 17:7
sati_aldi 78 10:18
sati_alim 75 27:6 35:6 53:7
sati_alma 70 16:5 29:9 57:9 66:5
sati_almi 85
sati_anla 75 14:8 54:5
sati_ayni 82 2:4
sati_bank 76 43:7
sati_bask 85
sati_bekl 78 14:5
sati_belg 82 9:7
sati_bira 85 54:6
sati_biri 82
sati_bize 85 16:10
sati_bula 85 36:5
sati_ceva 78 14:11
sati_cikt 85 2:9
sati_cuzd 85 26:5 58:9
sati_eger 85 54:5
sati_geri 82 43:7
sati_gond 72 22:5 27:7 28:5 35:7
sati_gore 85 35:5
sati_goru 78 27:7
sati_gun 85
sati_haft 85
sati_hang 85 36:9 49:8
sati_hedi 85 54:8
sati_hesa 80 28:4
sati_iade 58 14:6 43:15 44:12 48:4 49:6 50:14 54:-5
sati_iban 82
sati_ince 85 28:6
sati_ipta 82 27:10
sati_itir 80 54:6
sati_kabu 80 36:6
sati_kapa 85
sati_karg 76 14:6 26:7
sati_kart 85 50:8
sati_kuru 80 19:4 45:4
sati_maga 82 28:7
sati_mesa 80 14:5
sati_odem 67 10:14 20:9 36:6
sati_olar 80 64:12
sati_olum 82 54:11
sati_orta 85 26:8
sati_oyal 80 14:6 15:6
sati_ozel 85 54:4
sati_pane 85
sati_para 75 27:5
sati_qiwi 80
sati_saht 85 27:4
sati_simd 82
sati_sipa 78 26:9 37:6 43:5 54:4
sati_site 78 24:7
sati_suph 82 28:5
sati_sure 78 54:12
sati_tam 82 45:6
sati_tama 82 45:8
sati_tart 85 54:9
sati_tele 80 26:12
sati_tesl 85
sati_urun 85 27:6
sati_var 75 2:12 11:6
sati_yapm 85 51:6
sati_yazi 85 49:5
sati_yeni 85 15:7
sati_yok 82 27:5
sati_yoll 85
satic 38 0:-5 2:-6 4:-5 5:-6 7:-5 11:-5 14:26 17:-5 18:-4 19:-5 21:-5 25:-10 26:19 27:5 28:9 29:-5 30:-4 31:-5 34:-4 36:12 43:13 44:5 46:-6 47:-5 49:5 50:13 53:-6 54:31 56:-5 59:-4 63:-6 65:9 68:-4
saticid 80 14:7 22:5 49:5
saticin 65 12:5 15:4 22:7 24:5 26:4 28:6
saticis 65 14:6 26:19 54:7
saticiy 65 14:6 20:9 24:9 35:6 49:7 54:-5 57:5
satin 62 10:14 14:-5 16:5 17:4 26:-4 27:6 29:7 53:7 56:5 57:9 66:4
satip 85 64:5
satir 61 2:37 27:9
satirda 85 2:5
satirin 82 46:5
satis 68 19:11 27:7 51:7 55:6
satm 85 14:5
satmi 85 14:5
satt 85 66:8
satti 85 66:8
sav 80 9:5 38:5 67:8
savc 82 38:6 67:8
savci 82 38:6 67:8
savcili 85 67:9
say 42 5:22 7:-5 17:-5 21:-4 22:9 24:33 25:-10 26:5 29:10 30:12 31:9 51:5 52:-5 57:-5
saya 66 14:11 22:5 30:14 31:12
saya_bitt 78 15:4 22:7 31:7
saya_geri 85
saya_sifi 78 30:8 31:11
sayac 67 14:12 22:5 30:14 31:13
sayd 82
saydi 82
sayf 44 5:26 10:-6 22:7 24:36 25:-7 26:7 29:13 38:5 51:6 52:-4
sayf_acil 68 5:7 20:4
sayf_adre 85
sayf_alti 85 39:4
sayf_atiy 78 5:6 51:6
sayf_basa 85 29:4
sayf_bekl 85 29:4
sayf_bolg 85 51:6
sayf_bomb 85
sayf_bos 82
sayf_cikt 82 29:6
sayf_donu 76 5:7 16:5
sayf_geli 82 5:11
sayf_gelm 85 24:7
sayf_geri 85
sayf_goru 85 29:6
sayf_hata 82 29:6
sayf_hic 85
sayf_isle 85
sayf_kald 82 5:-4 24:11
sayf_kali 82 24:5
sayf_kapa 75 24:6 53:6
sayf_kart 78 38:6
sayf_kod 85
sayf_kull 85 60:6
sayf_link 85 38:5
sayf_numa 85
sayf_odem 78 29:6
sayf_orad 85 24:5
sayf_qiwi 82 62:13
sayf_sure 78 5:12 22:12 31:-4
sayf_taki 82 24:7
sayf_yeni 78 5:8 31:6
sayf_yonl 85
sayf_zama 85 30:10
sayfa 44 5:26 10:-6 22:7 24:36 25:-7 26:7 29:13 38:5 51:6 52:-4
sayfada 71 24:5
sayfani 82
sayfasi 48 5:14 10:-5 22:9 24:20 29:11 51:5 60:4 66:5
sayfaya 82 26:15 51:5
sayfayi 78 24:7 34:4
sayi 62 2:8 15:5 31:4 56:6
sayi_bitt 85 31:6
sayil 68 2:10 15:6 35:4 56:7
sayildi 82 15:5 56:9
sayilir 78 2:7 35:5
sayiliy 82 37:4
sayilmi 82 36:5
sayim 78 31:7
sayiy 80 10:5
sayiyor 82 10:5
sco 85
scoo 85
scoot 85
scooter 85
seb 63 4:6 7:10 27:13 58:6 59:8
sebe 63 4:6 7:10 27:13 58:6 59:8
sebe_beli 85 7:9
sebe_soyl 85 59:4
sebe_yazm 82 27:5
sebe_yok 85 7:4
sebeb 72 28:5 45:4 58:4
sebebin 80
sebebiy 85 27:4
sebep 68 4:4 7:10 27:10 59:9
sebepsi 80 4:6 27:6 58:4
sec 50 12:4 13:28 25:-6 46:-5 62:7 66:33 67:4
sece 62 8:5 13:22 14:5 15:5 62:9
sece_kapa 85 12:5 13:10
sece_yok 80 62:10
seceb 85 13:7
secebil 85 13:7
secen 66 8:5 13:6 15:5 62:10
seceneg 68 13:7 15:6 62:4
secenek 78 51:5 62:7
secer 80 13:10
secerim 85 13:9
secey 82 13:5 14:5
seceyim 82 13:5 14:5
seci 63 12:10 13:8 53:6 66:8
seci_odem 82 12:12
seci_oldu 85 66:6
seci_para 85
secil 70 53:8 66:7
secilem 85 1:4 53:9
secilen 85
seciliy 82
secim 82 52:5 66:8
secin 78 12:15
secince 78 12:15
secip 85
seciy 80 13:11 49:4
seciyor 82 12:-4 13:9 49:5
secm 67 12:-5 13:10 66:18 67:5
secm_ekra 85 13:7
secme 73 12:-4 13:13 66:5
secmedi 85 66:5
secmi 74 66:14 67:7
secmisi 82
secmist 80 66:15
sect 66 66:19
sect_dola 80 66:10
sect_kart 85
sect_para 85
secti 66 66:19
sectigi 80 66:6
sectirm 85
secu 75 5:7 30:4 32:8
secu_penc 85 5:6
secur 75 5:7 30:4 32:8
securit 85 39:5
sef 64 0:7 1:14 7:5 16:5 17:11
sefe 64 0:7 1:14 7:5 16:5 17:11
sefe_oden 85 1:7
sefe_yeni 82 17:5
sefer 64 0:7 1:14 7:5 16:5 17:11
seferde 78 1:19
seferin 70 0:8 17:13 30:4
seh 73 14:6 57:8 67:5
sehi 78 57:9
sehi_kart 85
sehir 78 57:9
sehirde 82 57:8
sehr 82 14:7
sehr_tesl 85 14:8
sehre 82 14:7
sek 60 5:6 15:8 24:19 31:8
seki 74
seki_ay 85
sekiz 74
sekm 66 5:8 24:21 53:4
sekm_acil 85
sekm_acti 85
sekm_kapa 76 24:19 27:-5
sekm_odem 85 5:4
sekme 66 5:8 24:21 53:4
sekmede 78 5:9 53:6
sekmesi 78 15:6 24:5 27:6
sekmeyi 78 24:8
seks 80 15:6 31:9
sekse 80 15:6 31:9
sekt 85
sekti 85
sel 80 59:7
self 82 59:7
self_atti 85 59:7
selfi 82 59:7
sem 80 8:11
sema 80 8:11
sema_dest 85 8:7
semas 80 8:11
semasin 85 8:4
sen 68 25:6 50:6 54:10 61:4
sene 73 50:7 61:5
sened 82 61:6
senedir 85 61:6
sent 85 48:4
sep 58 1:14 5:4 10:7 11:17 17:11 25:4
sepe 58 1:14 5:4 10:7 11:17 17:11 25:4
sepe_bosa 85 30:4
sepe_donu 82 17:7
sepe_topl 80 19:4
sepe_tuta 85 21:6
sepe_urun 85 10:11
sepe_yeni 85 17:5
sepet 58 1:14 5:4 10:7 11:17 17:11 25:4
sepetim 85
sepetin 85 19:5
sepette 69 10:12 11:5 17:7 66:4
ser 58 3:7 12:6 40:8 49:7 59:6 63:15
serb 74 40:12
serb_bira 80 18:4
serb_kali 85 40:5
serbe 74 40:12
serbest 74 40:12
serv 60 3:7 12:6 49:8 59:6 62:4 63:16
serv_cali 85 12:5 49:4
serv_durd 85 3:6
serv_kapa 82 3:7
servi 60 3:7 12:6 49:8 59:6 62:4 63:13
servisi 72 51:4 59:9
servist 85
ses 75 4:4 14:4 25:8
ses_yok 80 14:5
sev 66 20:20 21:-6 23:12
sevi 67 20:20 21:-6 23:12
sevi_arti 85
sevi_dusu 82 20:6
sevi_yete 82 20:12 21:-6
sevi_yuks 82 23:4
seviy 68 20:20 21:-6 23:12
seviyed 85
seviyem 76 20:7 23:8
seviyen 80 20:12 21:-5
seviyes 80
sey 75 47:4 63:14
seya 85 47:5 51:5
seyah 85 47:5 51:5
seyahat 85 47:5 51:5
seyl 80 63:15
seyl_ters 82 63:16
seyle 80 63:15
she 82 39:9
shei 82 39:9
shei_odem 85 39:9
shein 82 39:9
sif 46 0:28 5:-4 6:5 7:-5 11:-4 22:-4 25:-5 29:12 30:8 31:14 32:14 33:5 34:22 38:12 63:-4 65:7
sifi 58 0:11 6:5 10:6 25:-4 31:7 46:6 65:10
sifi_fazl 80 65:11
sifi_mail 85 0:5
sifi_yazi 85
sifi_yazm 80 34:6 65:4
sifir 58 0:11 6:5 10:6 25:-4 31:7 46:6 65:10
sifirla 66 0:15 30:6 31:7
sifr 49 0:22 10:-4 29:15 30:5 31:9 32:12 33:6 34:20 38:15
sifr_dogr 82 29:8
sifr_ekra 82 29:4 31:6
sifr_gece 85 31:11
sifr_gelm 78 32:11 57:4
sifr_gird 74 29:11
sifr_giri 82 34:5
sifr_hata 80 34:10
sifr_hati 85
sifr_iste 85 38:9
sifr_isti 85
sifr_kabu 80 29:12
sifr_mesa 80
sifr_onay 85
sifr_sifi 85 0:5
sifr_sord 80 38:9
sifr_soyl 85
sifr_unut 74 0:12 25:7
sifr_yanl 82 0:6
sifr_yapi 85
sifr_yazd 80 38:6
sifr_yazi 82 0:5
sifr_yeni 85 0:9
sifr_yoll 85 32:7
sifre 49 0:22 10:-4 29:15 30:5 31:9 32:12 33:6 34:20 38:15
sifremi 64 0:4 4:5 6:5 25:5 38:20
sifreni 82 31:15
sifresi 65 29:8 32:8 34:10
sifreyi 67 29:9 33:5 34:5
sifreyl 80 9:6
sig 68 3:13 25:11
sigo 69 3:14 25:12
sigo_fiya 85 25:5
sigor 69 3:14 25:12
sigorta 69 3:14 25:12
sik 66 14:8 15:4 25:9 54:5
sika 68 14:9 15:5
sika_edeb 85 25:8
sikay 68 14:9 15:5
sikayet 68 14:9 15:5
siki 80 25:7 30:5
sil 57 2:4 17:13 26:6 41:16 42:7 47:5 54:11 58:10 60:6
sild 73 41:6 47:5
sild_iade 85 47:7
sildi 73 41:6 47:5
sile 82 17:6
siler 82 17:6
silerse 85 58:4
sili 63 2:5 26:6 27:5 41:12 42:7
sili_para 85
sili_sana 85
silin 64 2:6 22:4 26:7 27:5 41:13 42:8
silindi 70 22:5 26:5 27:6 41:13 42:4
silinmi 73 40:5 42:4
siliy 82 58:6
siliyor 82 58:6
silm 80 60:6
silme 85
silmi 85 60:7
silmist 85 60:7
sils 80 17:13 58:6
silse 80 17:13 58:6
sim 51 24:4 28:4 33:14 44:-5 61:21 62:7 68:4
sim_ipta 85
sim_kart 80 33:7 61:16
simd 54 10:4 49:6 62:8 68:6
simd_bask 85
simd_hicb 85 7:5
simd_iade 78
simd_iki 85 17:6
simd_ikis 85 43:4
simd_ipta 85 50:6
simd_kork 85 38:5
simd_olac 82 62:7
simd_para 85 27:5
simd_sipa 76 0:5
simdi 54 10:4 49:6 62:8 68:6
simg 85 24:6
simge 85 24:6
simgesi 85 24:6
simi 85
sin 61 1:23 23:20 59:9
sina 82 10:5 25:6
sinav 82 10:5 25:6
sini 62 1:24 23:20 50:4 59:9
sini_alti 85 1:6
sini_dolm 85 23:6
sini_gect 82 23:12
sini_gelm 85 23:6
sini_varm 78 1:9
sinir 62 1:24 23:20 50:4 59:9
sinirin 71 1:9 23:17 50:5
sinirla 78 38:6 59:14
sip 31 0:18 2:-4 3:-7 4:-6 5:-7 6:-5 7:-5 8:-6 9:-8 10:16 11:13 12:-8 14:8 15:5 16:7 17:35 20:-7 21:5 23:-6 25:-11 27:33 28:32 30:-9 31:-5 32:-6 33:-7 34:-6 35:14 36:25 37:4 38:-9 41:-6 47:-5 48:-7 51:-4 52:-6 53:5 54:-6 55:5 56:-7 59:-7 60:-4 62:-6 63:-9 64:-7 65:-8 66:-7 67:-9
sipa 31 0:18 2:-4 3:-7 4:-6 5:-7 6:-5 7:-5 8:-6 9:-8 10:16 11:13 12:-8 14:8 15:5 16:7 17:35 20:-7 21:5 23:-6 25:-11 27:33 28:32 30:-9 31:-5 32:-6 33:-7 34:-6 35:14 36:25 37:4 38:-9 41:-6 47:-5 48:-7 51:-4 52:-6 53:5 54:-6 55:5 56:-7 59:-7 60:-4 62:-6 63:-9 64:-7 65:-8 66:-7 67:-9
sipa_2 85 14:8 16:6
sipa_acik 80 10:8 53:8
sipa_acil 80 5:7 17:5
sipa_acmi 85 17:9
sipa_ait 78 53:8
sipa_akti 82 35:8 37:4
sipa_aski 78 28:20
sipa_ayni 80 16:4
sipa_bagl 82 36:10
sipa_baka 76 0:8
sipa_bekl 74 31:6 35:13
sipa_bes 85 21:5
sipa_biri 76 17:11
sipa_bite 85 15:6
sipa_bolm 85 1:8
sipa_cikt 82 17:13
sipa_coga 82 17:10
sipa_cuzd 85 68:6
sipa_deva 85 28:5 53:6
sipa_dond 60 28:34 39:4
sipa_donm 82 28:16
sipa_duru 71 22:4 37:5
sipa_ekra 82
sipa_eski 85 61:7
sipa_esle 76 36:13
sipa_etti 76 14:15 66:5
sipa_fatu 82 42:6
sipa_fazl 80 1:6 11:6 27:5
sipa_froz 80 28:9
sipa_gecm 78 0:11
sipa_gelm 85 37:7
sipa_geri 82
sipa_gore 78 0:8 24:5
sipa_goru 85 17:6
sipa_guve 82
sipa_heps 85 17:4
sipa_iade 75 49:6
sipa_iki 80 2:8
sipa_iler 85 37:12
sipa_ipta 58 7:10 10:-6 26:5 27:9 40:7 44:12 54:8 55:12
sipa_ise 85
sipa_kald 85 17:6
sipa_kapa 61 15:7 27:40 55:10
sipa_karg 85 25:5
sipa_kars 85 21:5
sipa_kart 82
sipa_kayd 82 17:12
sipa_kend 80 17:4 27:9
sipa_kodu 80 36:13
sipa_kopy 85 17:6
sipa_list 75 0:17 10:8
sipa_nede 85 27:6
sipa_no 73 17:7 36:14
sipa_numa 66 17:4 36:17 53:5 58:6 68:-6
sipa_odem 61 10:11 17:5 37:7 53:13
sipa_oden 63 10:12 17:-9 21:9 27:6 29:17 62:7
sipa_oder 82 39:8
sipa_odey 72 1:4 21:10 22:5
sipa_oldu 82 24:7
sipa_olus 70 10:7 17:8
sipa_onay 70 5:6 24:5 35:14 54:5
sipa_otom 74 15:9 27:7
sipa_ozet 80 42:7
sipa_para 72 61:13
sipa_risk 85 27:4
sipa_sayf 70 5:-5 24:7 29:4
sipa_site 85 26:5
sipa_sonl 82 27:16
sipa_sure 85
sipa_taki 82
sipa_tama 78 14:6 15:12
sipa_tane 85 16:10
sipa_tek 80
sipa_tekr 85 53:6
sipa_tuta 73 2:7 19:7 40:9
sipa_uc 82 28:7
sipa_ucuz 85 1:8
sipa_var 73 0:4 17:7
sipa_vard 82
sipa_verd 74 55:9
sipa_veri 78 13:4 51:4 57:9
sipa_verm 69 57:10 58:17
sipa_yara 82 17:9
sipa_yari 85 14:11
sipa_yaza 80 11:8
sipa_yeni 85 53:4 68:8
sipa_yok 73 10:20
sipa_zate 85 53:6
sipar 31 0:18 2:-4 3:-7 4:-6 5:-7 6:-5 7:-5 8:-6 9:-8 10:16 11:13 12:-8 14:8 15:5 16:7 17:35 20:-7 21:5 23:-6 25:-11 27:33 28:32 30:-9 31:-5 32:-6 33:-7 34:-6 35:14 36:25 37:4 38:-9 41:-6 47:-5 48:-7 51:-4 52:-6 53:5 54:-6 55:5 56:-7 59:-7 60:-4 62:-6 63:-9 64:-7 65:-8 66:-7 67:-9
siparis 31 0:18 2:-4 3:-7 4:-6 5:-7 6:-5 7:-5 8:-6 9:-8 10:16 11:13 12:-8 14:8 15:5 16:7 17:35 20:-7 21:5 23:-6 25:-11 27:33 28:32 30:-9 31:-5 32:-6 33:-7 34:-6 35:14 36:25 37:4 38:-9 41:-6 47:-5 48:-7 51:-4 52:-6 53:5 54:-6 55:5 56:-7 59:-7 60:-4 62:-6 63:-9 64:-7 65:-8 66:-7 67:-9
sir 54 3:5 13:10 25:-4 33:6 39:4 42:8 49:12 62:7 63:6
sira 63 3:5 13:12 39:6 63:8
sira_hata 85
sira_para 85 13:5 45:4
sirad 80 30:4 49:6
siras 67 13:7 39:7 63:9
sirasin 67 13:7 39:7 63:9
siray 82 13:8
sirayla 85 13:8
sirk 59 33:7 41:5 42:10 49:10 58:5 62:10
sirk_batm 85
sirk_borc 85 58:5
sirk_hatt 82 33:8
sirk_hesa 80 36:5 59:5
sirk_iade 85
sirk_kapa 80 49:4 62:6
sirk_kart 82 55:5
sirk_masr 82 42:8
sirke 59 33:7 41:5 42:10 49:10 58:5 62:10
sirkete 82 42:11 67:5
sirketi 68 49:7 58:5 62:7
sirkett 82 58:5
sis 52 5:4 10:4 15:5 17:5 25:-5 28:5 43:7 50:8 53:7 60:10 63:22
sist 52 5:4 10:4 15:5 17:5 25:-5 28:5 43:7 50:8 53:7 60:10 63:22
sist_baki 85 63:9
sist_fatu 85 53:6
sist_hata 80 63:7
sist_itir 82 15:5
sist_izin 78 50:7
sist_kabu 85 68:6
sist_kapa 82 3:5
sist_kayi 75 53:12 60:5
sist_kend 85 52:5
sist_mesg 82 5:11 63:8
sist_odem 80 22:4 43:9
sist_sure 85 50:6
sist_yeni 85 17:5
siste 52 5:4 10:4 15:5 17:5 25:-5 28:5 43:7 50:8 53:7 60:10 63:22
sistemd 72 10:6 44:7 53:11 60:4 63:4
sistemi 67 62:6 63:9
sistems 85 63:5
sit 40 0:-5 2:-5 3:-7 4:-5 7:4 8:18 10:20 13:8 19:-6 20:-7 21:-6 22:-5 24:19 25:-12 26:25 27:-6 29:9 31:-5 32:-5 36:6 38:10 40:-4 43:4 46:-6 47:8 51:13 53:-5 55:-5 56:-6 57:6 59:-4 63:-5 65:-4 66:8
site 40 0:-5 2:-5 3:-7 4:-5 7:4 8:18 10:20 13:8 19:-6 20:-7 21:-6 22:-5 24:19 25:-12 26:25 27:-6 29:9 31:-5 32:-5 36:6 38:10 40:-4 43:4 46:-6 47:8 51:13 53:-5 55:-5 56:-6 57:6 59:-4 63:-5 65:-4 66:8
site_acil 85
site_akta 85 24:11
site_aldi 82 26:5
site_alis 82 26:7
site_baki 82 10:12 47:7 56:-8 64:5
site_bank 80
site_basv 85 43:12
site_bizd 85 11:7
site_buld 80 38:12
site_cali 85
site_cuzd 80 47:5
site_degi 85 26:9
site_disi 75 26:20
site_donm 76 24:10
site_donu 80 24:6 29:5
site_fatu 85 42:8
site_fiya 82 13:5
site_gecm 80 8:9 41:7
site_geri 73 7:7 24:17
site_giri 82 62:9
site_hesa 85 67:7
site_iade 76 43:5 44:5
site_ipta 85
site_isle 85 30:6 36:7
site_kapa 82
site_kart 70 8:6
site_kred 82 47:7
site_kull 85 6:4 57:6
site_kuru 85 13:11 19:-5
site_lira 85
site_odem 66 7:11 10:10 27:-6 29:5 35:8 36:4 37:7
site_odey 82 10:9
site_para 73 10:-4 13:8 56:8 57:7
site_qiwi 82 62:7
site_saht 85 26:6
site_sipa 75 10:5 51:4
site_try 85 12:5 66:5
site_turk 85
site_uzer 85 14:8
site_var 85 38:5 58:4
site_yonl 80 24:5 51:6
sited 55 5:6 7:7 10:8 26:10 57:8
siteden 62 5:7 13:7 26:13 57:6
sitel 82 8:9
siteler 82 8:9
sitem 85 58:9
siten 80 13:11 19:-4 67:7
sitenin 80 13:11 19:-4 67:7
sites 53 8:6 12:5 20:-5 24:12 25:-5 26:11 29:5 36:4 37:4 38:9 51:6 62:7 64:5
sitesin 57 24:13 26:7 29:7 51:7 62:8 64:6 66:6
sitey 60 6:5 10:20 24:23 26:-4 43:7 51:5 57:4 68:4
siz 73 9:5 25:5 55:8 57:8
sizc 82 25:7
sizce 82 25:7
sizi 85 55:5
sizin 85 55:5
skr 82 59:5
skri 82 59:5
skri_hesa 85 59:5
skril 82 59:5
sli 82 44:4 65:7
slip 82 44:4 65:7
sms 48 14:-5 16:-4 18:21 25:-7 29:7 30:21 31:9 32:30 34:7 38:5 39:-5 52:5
sms_atti 85 9:5
sms_conf 85 31:5
sms_gec 85 30:10
sms_geld 72 10:5 18:8 31:9
sms_gele 85 38:7
sms_gelm 78 32:8
sms_gond 80 52:10
sms_i 85 57:7
sms_iki 85 2:6 16:-5 32:7
sms_kodu 70 34:11 38:9
sms_onay 80 29:8 57:4
sms_oray 85 61:4
sms_sagl 85
sms_sifr 73 29:4
sms_tam 85
sms_yok 85 32:6
smsi 70 18:14 29:7 32:6
smsi_geld 85
smsin 82
smsl 78 32:6
smsl_geli 85
smsle 78 32:6
smsleri 85
soh 82 15:5 25:7 37:6
sohb 82 15:5 25:7 37:6
sohbe 82 15:5 25:7 37:6
son 46 0:-5 5:-5 9:10 10:-4 14:-7 15:10 16:-4 17:-5 19:4 22:23 24:10 27:9 29:13 31:6 32:-5 33:6 35:-5 36:-4 39:4 43:4 44:-6 48:10 53:5 58:-4
son_dort 85
son_gele 80 34:14
son_gunu 85 22:5
son_hane 80 67:7
son_iki 82
son_isle 85 59:5
son_kull 80 7:6
son_odem 80 22:18
son_tari 82 15:7 22:6
sona 68 15:16 22:15 31:12
sona_erdi 73 15:7 22:13 31:8
sona_ermi 76 15:10 31:5
sond 85 29:4
sonda 85 29:4
sonl 72 27:13 31:5 48:7 54:5
sonla 72 27:13 31:5 48:7 54:5
sonland 72 27:13 31:5 48:7 54:5
sonr 64 19:8 24:14 27:6 29:10
sonr_fark 85 38:7
sonr_fatu 85 19:8
sonr_yonl 85
sonra 64 19:8 24:14 27:6 29:10
sonrada 78 29:6 38:6
sonrasi 67 19:9 24:15 27:6 29:6
sons 82 63:4
sonsu 82 63:4
sonu 56 9:15 33:7 39:7 43:8 44:-4 48:6 53:8
sonu_2606 85
sonu_2618 85 39:4
sonu_alin 85 65:5
sonu_bekl 85 53:5
sonu_dedi 85 48:6
sonu_geld 85 48:4
sonu_odem 85 29:4
sonu_sati 85 9:10 43:-5
sonuc 62 9:18 24:5 28:5 43:9 53:9
sonucla 68 43:14 53:6
sonucun 85
sonun 75 30:6 39:4 45:6
sonunda 76 2:4 30:6 39:4 45:6
sor 50 5:7 7:5 25:-6 29:7 34:-5 38:20 44:4 51:4 53:-4 58:5 63:7 66:6
sora 75 11:5 22:4 38:4 44:7 49:4
sorac 85 44:9
soracag 85 44:9
soray 82 3:5 49:5
sorayim 82 3:5 49:5
sord 67 31:4 38:13 66:7
sord_guve 85
sordu 67 31:4 38:13 66:7
sordula 80 38:5
sorg 85
sorgu 85
sorgula 85
sorm 80 13:4 47:4
sorma 82 13:5 47:5
sormada 85 47:5 66:4
soru 54 5:9 7:5 25:-5 29:9 34:-5 36:6 38:8 51:5 58:4 63:8
soru_degi 82
soru_gect 85 29:7
soru_nede 85 63:5
soru_olur 78 58:9
soru_site 85
soru_var 85
soru_yok 74 7:5 51:8
sorul 82 0:9
sorular 85 0:9
sorum 80 48:4
sorumlu 80 48:4
sorun 60 5:5 7:7 14:5 29:12 39:5 51:6 58:6 63:10
sorunsu 75 5:4 29:12
sorus 85
sorustu 85
soruy 66 5:6 13:4 36:8 38:16
soruyor 67 5:6 13:5 18:4 38:16
sos 80 26:9
sosy 80 26:9
sosy_medy 80 26:9
sosya 80 26:9
soy 55 18:5 25:-5 33:5 38:14 54:8 55:9 59:5
soya 80 55:10
soya_esle 85 55:8
soyad 80 55:10
soyi 85 26:6 36:4
soyis 85 26:6 36:4
soyisim 85 26:6 36:4
soyl 56 18:5 25:-4 33:5 38:14 54:8 59:5
soyl_bank 85
soyl_bizi 85 33:5
soyl_sipa 85 55:8 57:6
soyl_suph 85
soyle 63 18:6 38:19 48:5 55:5 63:6
soyledi 71 38:9
soylemi 82 63:9
soyleye 75 4:4 18:5 38:8
soyleyi 82 55:8
soylu 63 33:6 54:8 59:4
soyluyo 63 33:6 54:8 59:4
soz 71 15:5 44:6
soz_veri 85 54:8
sozl 82 59:5
sozle 85 59:5
sozlesm 85 59:5
sozu 78 15:6 44:7
spa 82 32:14
spam 82 32:14
spo 74 7:5 21:5 57:5 66:4
spot 74 7:5 21:5 57:5 66:4
spot_abon 85 21:6
spot_iki 85 57:8
spoti 74 7:5 21:5 57:5 66:4
spotify 74 7:5 21:5 57:5 66:4
sta 66 20:18 23:4 27:5 35:8 48:6
stat 67 20:14 23:5 27:5 35:8 48:7
stat_dusu 85
stat_kirk 85 48:4
stat_yuks 80 20:19
statu 67 20:14 23:5 27:5 35:8 48:7
statude 85
statunu 82 20:17
statusu 76 27:7 48:8
ste 51 11:5 25:-7 46:5 59:-4 63:4 66:8
stea 52 11:6 25:-6 47:4 59:-4 63:4
stea_alim 80 42:4
stea_alis 80 2:6 13:6 31:5
stea_bank 85 29:5
stea_bolg 85 19:4
stea_cuzd 75 1:7 10:6 47:7 56:8
stea_degi 80 17:4
stea_fiya 85 11:6
stea_hesa 76 0:4 57:13
stea_iade 73 15:5 48:8
stea_kabu 85
stea_kart 80 7:5 29:6
stea_maga 85 66:7
stea_odem 80 63:11
stea_oyun 78 21:11
stea_penc 85 24:6
stea_sati 80 27:7 42:4
steam 52 11:6 25:-6 47:4 59:-4 63:4
steamde 74 10:6 29:10
ster 76 46:9 66:12
sterl 76 46:9 66:12
sterlin 76 46:9 66:12
sto 75 17:8 27:9
stok 75 17:8 27:9
stok_yok 82 27:7
str 85
stri 85
strip 85
sub 60 4:26 25:6 41:4 62:5
suba 76 3:4 62:7
suba_2024 85
suba_beri 85 62:6
suba_kapa 85 3:5
subat 76 3:4 62:7
subatta 82 49:4 62:5
sube 61 4:27 25:7 41:5
sube_gel 82
sube_gide 85
sube_gire 85
sube_gitm 85 4:4
sube_kapa 85 4:4
sube_kili 85
subed 80 6:7 41:4 47:5
subeden 80 6:7 41:4 47:5
subem 76 4:15
subes 80 2:5
subesin 80 2:5
subey 72 4:10 33:5
suc 75 10:8 24:7 29:8
succ 76 10:8 24:7 29:8
succ_yazi 82 29:10
succe 76 10:8 24:7 29:8
success 76 10:8 24:7 29:8
sun 67 9:6 51:4 62:7 63:15
sunm 80 9:7
sunmu 82 9:7
sunu 69 51:4 62:8 63:15
sunu_bagl 85 25:5 62:6
sunu_hata 78 63:17
sunuc 71 62:8 63:16
sunucul 85 62:5
sunul 82
sunulma 85
sup 60 4:15 7:9 8:4 12:5 27:6 59:11
suph 62 4:16 7:10 27:7 59:11
suph_bulu 80 28:4
suph_goru 85
suph_hesa 82 4:7
suph_isle 75 7:7 59:15
suphe 62 4:16 7:10 27:7 59:11
suphele 85
supheli 66 4:5 7:8 59:14
suphesi 78 4:8
supp 80 8:6 12:8 52:5
supp_yazi 85 8:7 52:6
suppo 80 8:6 12:8 52:5
support 80 8:6 12:8 52:5
sur 39 1:-4 2:-4 8:-4 11:-5 12:-4 14:12 15:24 16:-5 17:-4 20:-5 21:-4 22:28 23:-4 24:-7 26:-6 29:-8 30:7 31:34 33:-4 34:-6 35:8 36:-5 37:16 38:-7 39:-4 42:-4 43:6 44:12 45:-5 46:-5 48:6 49:-6 50:16 55:-5 59:4 62:-5 64:6 66:-4 68:-4
surd 76 37:8 43:8
surdu 76 37:8 43:8
surdugu 82 43:8
sure 40 8:-4 11:-4 14:13 15:26 16:-4 17:-7 20:-4 21:-4 22:30 24:-6 25:-9 26:-5 29:-7 30:8 31:35 34:-5 35:4 36:-4 37:8 38:-7 39:-4 42:-4 44:11 45:-5 46:-5 48:7 49:-6 50:16 54:4 55:-4 59:5 62:-5 64:7 68:-4
sure_asil 78 31:6 37:8
sure_asim 82 50:5
sure_biti 72 14:11 22:4 30:4
sure_bitm 66 14:6 15:9 22:6 30:4 50:6
sure_bitt 65 15:5 31:8
sure_cokt 82 37:6
sure_dold 62 15:8 22:10 31:10 41:4 50:7
sure_dolm 62 10:5 14:5 22:11 31:12 50:8
sure_dolu 76 27:4
sure_gece 85
sure_geci 85 15:7
sure_gecm 67 22:5 31:7 50:8
sure_gect 67 22:5 31:10 37:5 48:10
sure_hata 85 64:13
sure_iade 85 43:10
sure_isle 85 37:5 44:4
sure_kaci 78 15:14
sure_kapa 85 0:10
sure_kull 78 59:16 61:6
sure_odem 85 58:4
sure_red 85 7:8
sure_sona 72 22:9 31:13
sure_tuke 85 22:7 31:6
sure_turk 85 51:8
sure_uzat 80 14:4 15:-5 30:6 54:9
sure_yazi 75 35:5 44:8 54:8
sure_yeni 82 5:8 53:8
sureb 82
surebil 82
surec 70 9:7 35:6 43:8 44:12 48:4 50:-4 53:6
surecin 76 35:7 44:8 53:8
sured 85 37:5
surek 65 0:9 5:9 7:8 22:-5 44:4 51:6 54:6 64:9
surekli 65 0:9 5:9 7:8 22:-5 44:4 51:6 54:6 64:9
suren 80 15:8
surenin 85 15:7
surer 66 28:7 35:10 43:10 44:8 64:8
surerke 85 43:10
sures 46 5:-5 7:-4 14:8 15:19 22:45 27:5 29:-5 31:35 35:-6 41:5 43:-5 44:-5 50:16 53:-4
suresin 70 15:7 50:7 54:6
surey 78 14:5 15:9 30:5
suru 67 25:11 35:9 37:6
suru_sipa 85 17:5
suruc 85
surum 85 5:4 25:6
suruy 72 35:10 37:6 53:4
suruyor 75 25:5 35:6 37:5 53:5
swi 85
swif 85
swift 85
sys 85 5:10
syst 85 5:10
syste 85 5:10
tab 70 25:11 31:6 57:5
taba 85 25:9
taban 85 25:9
tabl 73 57:6
table 74 57:6
tableti 85
tablett 85 57:7
tah 57 3:6 9:4 10:6 11:7 12:5 16:15 29:7 50:6 66:9
tahm 85 14:4
tahmi 85 14:4
tahmini 85 14:4
tahs 58 3:6 10:6 11:7 12:5 16:16 29:7 50:6 66:9
tahs_edil 69 10:6 11:8 13:6 16:8
tahs_etmi 82 66:5
tahs_etti 82 66:8
tahs_iade 85 50:6
tahs_tek 85 2:4
tahs_yapi 80 29:8 57:7 62:4
tahs_yapm 85
tahsi 58 3:6 10:6 11:7 12:5 16:16 29:7 50:6 66:9
tahsila 64 3:7 12:8 16:9 29:9 50:8 57:4
tak 56 5:7 14:11 18:5 25:8
taka 85 26:8
takas 85 26:8
taki 58 0:4 5:8 14:12 18:6 25:8 64:5
taki_kald 85
taki_mesa 85
taki_numa 78 14:6 25:8
takib 85
takil 62 5:10 18:6 24:4 64:6
takildi 70 24:5 25:4 64:7
takiliy 75 5:15 7:5
takilmi 80 18:5
takip 69 0:4 14:18
takipte 85 14:6
taks 73 21:7 22:4 65:6
taks_tuta 85
taksi 73 21:7 22:4 65:6
taksici 85 65:6
taksitl 80 21:8 22:5 47:4
tal 52 3:7 7:-6 14:14 15:20 22:11 25:-7 26:-4 37:-4 43:9 44:6 48:-4 50:-5 54:13 58:18 64:18
tale 52 3:7 7:-6 14:15 15:21 22:11 25:-7 26:-4 37:-4 43:9 50:-4 54:13 58:19 64:18
tale_acil 78 15:14
tale_acma 82 14:13
tale_acti 85
tale_bank 85
tale_basl 85 14:10
tale_edil 85 42:9
tale_ediy 82 55:8 58:7 67:6
tale_form 82 3:4
tale_gece 85 22:9
tale_gelm 85 39:5
tale_geri 82 54:10
tale_ipta 85 54:6
tale_kabu 82 3:6 15:6
tale_kald 85 22:5 54:6
tale_kapa 80 15:5 54:8
tale_olus 85 15:6 64:5
tale_onay 78 64:12
tale_redd 78 9:4 41:4 58:5
tale_var 85 58:6
tale_verd 82 64:10
taleb 56 7:-6 9:5 14:5 15:7 22:13 25:-4 44:4 54:18 58:17 64:18
talebim 68 9:7 44:4 64:14
talebin 75 54:12
talep 63 3:6 14:12 15:17 42:4 43:8 55:6
tali 78 44:6
talim 78 44:6
talimat 78 44:6
tam 44 0:-5 1:-4 3:-4 10:7 13:-4 17:-5 19:11 21:11 23:-4 24:10 25:-6 26:-5 29:17 36:-4 38:-5 41:-4 44:-10 45:27 48:22 54:-4 56:5 57:-4 66:-5 67:6 68:-5
tam_fiya 82 11:7 21:7
tam_hesa 85
tam_iade 76 45:11
tam_lira 85 45:4
tam_odem 85 19:6
tam_sira 85 49:7
tam_tuta 82 19:5 45:8
tama 47 0:-4 10:8 15:5 17:-5 21:10 24:7 26:-4 29:19 38:-4 44:-8 46:5 48:26 56:7 64:5 67:8 68:-4
tama_alie 85 24:8
tama_ayni 85 21:8
tama_bekl 85
tama_cuzd 80 29:8
tama_dedi 69 24:5 29:16
tama_deyi 85 29:8
tama_ekst 82 2:5 48:7
tama_gece 85 35:4
tama_goru 80 14:5 48:6
tama_iade 76 45:5 48:9
tama_maga 82 24:5
tama_para 76 39:4 48:4
tama_rubl 82 46:9
tama_site 85 10:8 24:4
tama_yaza 82 48:4
tama_yazi 72 12:6 14:6
tama_yeni 80 21:4 53:7
tamam 47 0:-4 10:8 15:5 17:-5 21:10 24:7 26:-4 29:19 38:-4 44:-8 46:5 48:26 56:7 64:5 67:8 68:-4
tamamen 74 62:14
tamamin 82 45:12
tamamla 50 5:5 7:5 10:9 17:-4 20:5 21:12 29:12 32:5 44:-6 46:5 48:24 62:-4 64:4 67:10
tan 50 8:9 16:5 17:6 20:15 32:5 33:5 36:8 53:-4 57:14 58:27 60:6 67:9 68:-5
tane 67 16:9 17:11 32:9
tane_bile 85 32:12
tane_oden 80 17:8
tanes 82 28:6 32:5
tani 52 8:10 20:17 33:5 36:9 57:15 58:26 60:7 67:10 68:-5
tani_biri 73 38:5 58:7 67:11
tani_degi 85 60:5
tani_fatu 80 58:4
tani_firm 82 57:9
tani_isle 85 57:8 58:5
tani_kiml 85 20:5
tani_kisi 82 58:7
tani_sati 85 57:7 58:8
tani_sayf 85 26:9
tani_site 85 57:8
tanid 85
tanim 55 8:9 20:17 36:5 57:17 58:26 60:5 67:11 68:-4
tanimad 62 8:4 57:22 58:28 67:15
tanimiy 70 8:9 52:5 58:7
tanimla 68 10:6 20:19 25:8 33:5 36:9 56:6
tanimli 80 60:8
tanin 80
taninmi 85
tanit 76 6:6 26:8 38:5
tanitan 85 38:7
taniy 82 36:8
taniyam 85 36:8
tao 85
taob 85
taoba 85
tar 50 5:17 7:8 15:4 20:8 22:9 24:7 25:6 39:4 48:12 54:4 67:6
tara 54 5:20 7:6 20:9 24:8 25:-4 39:6 67:7
tara_acil 85 5:5
tara_cere 85
tara_degi 85 33:5
tara_enge 82 59:6
tara_geri 85
tara_hata 82 39:6 63:6
tara_kapa 85
tara_odem 80 5:5
tara_onay 82 7:9
tara_redd 85
tara_tama 85 64:5
tara_yukl 82 56:4
tarad 85 48:6
taradim 85 48:6
taraf 60 7:8 39:6 63:4 67:10
tarafin 65 7:10 39:4 63:6 67:5
taram 85 20:16
taramas 85 20:10
taray 64 5:26 24:11
tarayic 64 5:26 24:11
tari 61 15:8 22:13 25:12 48:12
tari_dolm 85 22:8
tari_gecm 78 15:7
tari_gect 76 14:4 15:5
tari_veri 85
tari_yana 85 48:5
tarif 76 25:16 54:4
tarifem 85 25:9
tarih 63 15:9 22:14 48:13
tarihin 78 7:6 48:6 49:4
tarihte 85 16:6
tart 82 54:9
tarti 82 54:9
tartism 82 54:9
tas 60 3:11 17:6 25:5 38:7 49:8 52:5 61:6
tasf 69 3:14 38:9 49:10
tasf_kuru 85 3:4
tasf_memu 82 3:9
tasfi 69 3:14 38:9 49:10
tasfiye 69 3:14 38:9 49:10
tasi 67 25:8 52:5 61:7
tasi_degi 82 61:5
tasi_hatt 85
tasi_verg 85 25:5
tasid 85 61:6
tasim 80 25:5
tasin 75 52:8
tasindi 82 52:6
tasit 85 25:5
tasitla 85 25:5
tasiy 85
tasl 85 17:9
tasla 85 17:9
tat 76 15:10 51:8
tati 76 15:10 51:8
tati_misi 85 51:9
tatil 76 15:10 51:8
tatilde 80 15:10 51:8
tav 76 23:9 25:5
tava 80 23:9
tavan 80 23:9
taz 85 25:7 45:4
tazm 85 25:7 45:4
tazmi 85 25:7 45:4
tc 78 20:12
tc_kiml 82 20:7
tec 82 25:5 63:7
tech 85 63:8
techn 85 63:8
technic 85 63:8
ted 75 4:10 59:7
teda 82
tedar 85
tedarik 85
tedb 80 4:8 59:9
tedb_koym 85 4:5 59:4
tedbi 80 4:8 59:9
teh 78 38:7 54:10
tehd 80 54:10
tehd_ediy 85 54:5
tehdi 80 54:10
tek 44 1:35 2:20 10:-5 12:-4 16:12 17:15 20:-4 23:-5 25:-10 26:-5 31:7 32:11 33:-4 37:-5 44:-5 47:6 53:11 54:6 55:-4 57:-6 58:-4 63:13 66:-4
tek_alis 85 16:4
tek_ceki 74 1:9 11:8
tek_isle 76 1:14
tek_kapa 85 17:5
tek_keli 85 39:7
tek_kont 85 34:4
tek_kull 73 31:8 32:9 47:9
tek_kuru 85 48:9
tek_odem 72 1:21 2:14
tek_raka 85 67:11
tek_sefe 75 1:18
tek_sipa 74 1:4 16:9
tek_tek 78 17:5
tek_urun 85 16:13
tekl 75 22:4 50:4 54:15
tekl_edip 85 54:7
tekl_ediy 85 54:5
tekl_etti 85 50:5 54:5
tekli 75 22:4 50:4 54:15
tekn 73 63:17
tekn_ariz 85
tekn_hata 80 63:9
tekn_soru 85 63:7
tekni 73 63:17
tekr 52 2:-4 17:18 24:5 25:-5 31:5 32:6 53:18 63:8
tekr_acil 85 62:7
tekr_acma 85 15:8
tekr_alab 85 42:6
tekr_bast 85 17:4
tekr_dene 65 7:5 16:-4 17:5 31:10 63:8 68:4
tekr_giri 76 0:9 38:7
tekr_gond 76 30:5 32:11
tekr_iste 85
tekr_ode 82 53:10
tekr_odem 78 35:5 53:13
tekr_odes 85
tekr_onay 85 17:4
tekr_sipa 82 17:9
tekr_tekr 82 5:8 17:5
tekr_yoll 85 22:4 54:4
tekra 52 2:-4 17:18 24:5 25:-5 31:5 32:6 53:18 63:8
tekrarl 82 17:11
tel 44 25:8 26:11 30:5 32:16 33:15 38:7 52:10 60:5 61:8 68:6
tela 85 54:4
tele 44 25:8 26:11 30:5 32:16 33:13 38:7 52:10 60:5 61:8 68:6
tele_acmi 82 26:7 38:6
tele_ait 85 60:4
tele_aldi 82 14:4
tele_aray 80
tele_bagl 80 33:5 61:4
tele_baka 85 25:8 31:7
tele_bank 85 24:8
tele_cuzd 85
tele_degi 74 0:8 61:5
tele_dogr 85
tele_dusu 85
tele_eski 82 33:8
tele_fatu 82 10:8 16:6 56:5
tele_gele 78 38:6
tele_gidi 82 33:7
tele_giri 85
tele_hang 85 25:8
tele_hatt 82 61:6
tele_hesa 85 26:7
tele_hic 80 32:6
tele_kapa 85 32:4
tele_kart 85 38:6
tele_kayi 78 33:10
tele_kiri 85
tele_numa 64 33:-5 52:6 58:7 60:5 61:6 68:5
tele_sarj 85 25:7 31:4
tele_sifi 85
tele_tabl 85
tele_yanl 80 68:5
telef 45 1:4 25:7 26:4 30:5 32:17 33:14 52:8 60:6 61:9 68:7
telefon 45 1:4 25:7 26:4 30:5 32:17 33:14 52:8 60:6 61:9 68:7
teleg 75 26:12 38:11
telegra 75 26:12 38:11
tem 51 0:5 14:6 42:7 44:6 47:6 58:-5
tema 78 25:4
temas 80
temassi 80
temi 80 5:7 40:6
temi_kart 85 40:5
temin 82 40:6
teminat 82 40:6
tems 85
temsi 85
temsilc 85
temu 52 0:6 14:6 25:-4 42:8 44:7 47:6 58:-5
temu_aldi 85 14:5
temu_bank 85 43:6
temu_guve 85
temu_hesa 85 0:8
temu_iade 72 14:6 45:6 46:7
temu_iki 85
temu_kart 82 57:5
temu_kred 85 47:13
temu_odem 71 27:4
temu_para 85 10:5 44:4
temu_sati 85 54:4
temu_sepe 82 1:5
temu_sipa 75 42:7 53:4
temud 66 11:5 42:5 63:4
temudan 75 11:6 25:4 42:7
temuy 85 57:6
ten 74 12:9 66:9
teng 74 12:9 66:9
teng_hesa 85 12:6
tenge 74 12:9 66:9
tep 80 5:11
tepk 80 5:11
tepk_yok 85 5:5
tepki 80 5:11
ter 60 9:15 28:4 42:7 43:10 56:10 63:10 68:7
term 69 42:8 56:12 67:5
term_numa 85 68:7
term_para 82 56:13
termi 69 42:8 56:12 67:5
termina 69 42:8 56:12 67:5
ters 65 9:17 28:5 34:5 43:11 46:4 63:11 68:6
ters_gitt 82 63:16
ters_ibra 69 9:18 28:6 43:13
tes 55 14:19 15:8 18:5 25:5 29:5 44:5 53:4 54:15
tese 75 24:5 25:5 29:10
tese_sayf 82
tesek 75 24:5 25:5 29:10
tesekku 75 24:5 25:5 29:10
tesl 57 14:20 15:9 18:6 44:6 54:16
tesl_adre 85 25:11
tesl_aldi 73 14:-6 15:6 44:8 54:14
tesl_belg 85 9:6
tesl_edil 70 10:5 14:12 18:9
tesl_etme 85 14:5
tesl_etti 85
tesl_goru 85 14:11
tesl_onay 75 28:4 54:14
tesl_sure 80 14:13
tesli 57 14:20 15:9 18:6 44:6 54:16
teslima 74 9:4 14:-5 25:13 54:6
test 82
tey 78 20:7 35:4 37:8
teyi 78 20:7 35:4 37:8
teyid 82 20:7
teyit 85 35:5 37:5
tic 69 6:18
tica 69 6:18
tica_baka 85 18:4
tica_kapa 76 6:12
tica_yetk 85 6:5
ticar 69 6:18
ticaret 70 6:17
tik 63 5:8 18:8 22:9 29:9 32:7 38:6
tik_cikt 85 29:10
tik_yok 82 32:10
tikl 67 5:9 18:8 22:10 38:7
tikl_kart 80 38:10
tikla 67 5:9 18:8 22:10 38:7
tikladi 76 18:7 38:10
tiklama 82 17:4
tiklanm 80 5:6 24:5
tiklayi 78 22:10
tim 85 31:6 63:6
time 85 31:6 63:6
timeo 85 31:6 63:6
timeout 85 31:6 63:6
tip 80 8:11
tipi 80 8:11
tl 49 7:-7 11:22 12:16 13:16 14:-5 19:4 25:-10 26:-4 36:-5 38:-4 44:-7 45:19 46:26 47:-6 48:-5 56:7 64:10 65:4 66:32
tl_alin 85 11:7
tl_alti 85 1:7
tl_atti 85 56:6
tl_az 85 45:12
tl_baki 78 56:6
tl_blok 85
tl_ceki 76 11:9
tl_cekt 85 64:5
tl_dola 80 13:13
tl_eksi 80 10:11
tl_gost 85 66:7
tl_hesa 76 46:10 48:-5 64:7
tl_idi 85 66:5
tl_kabu 85 12:13
tl_kart 82 11:7
tl_ode 85 18:7
tl_oded 80 46:7 66:8
tl_olar 82 45:11
tl_seci 82 12:5
tl_tahs 85 11:7 13:9
tl_yans 85 11:4 46:7
tl_yazi 82 66:12
tl_yeri 85 11:10 65:5
tl_yukl 82 19:9
tly 85 41:5
to 82 49:5
top 59 2:14 11:20 21:6 23:15 30:5
topl 59 2:14 11:20 21:6 23:15 30:5
topl_baki 85 2:7
topl_iki 82 16:4
topl_sipa 80 2:11
topl_tek 85
topla 60 2:15 11:20 21:6 23:15
toplamd 75 11:12
toplami 73 2:5 23:14
toplaml 85 11:9
toplayi 85 2:9 16:-5
toplu 82 30:9 38:4
tos 70 20:5
tosl 70 20:5
tosl_hesa 85 59:4 60:5
tosl_kart 82
tosla 70 20:5
tra 60 4:17 25:5 36:8 42:5 53:5 64:6 67:7
traf 82 25:5 30:5
traf_sigo 85 25:6
trafi 82 25:5 30:5
tran 61 4:17 36:8 42:6 53:5 64:6 67:7
tran_durd 85
tran_id 85 16:4 42:9
tran_not 85 7:8
tran_onay 85 4:4
tran_tama 85 4:6 67:4
trans 61 4:17 36:8 42:6 53:5 64:6 67:7
transac 76 7:6 42:8 53:7
transfe 63 4:19 7:-5 36:9 64:7 67:8
tre 56 0:7 17:5 25:7 26:4 32:4
tren 56 0:7 17:5 25:7 26:4 32:4
tren_geri 85 24:7
tren_iade 76 15:7 48:6
tren_odem 70 10:9 17:6 31:7
tren_sati 75 25:7 26:9 54:7
tren_sipa 80 16:7
trend 56 0:7 17:5 25:7 26:4 32:4
trendyo 56 0:7 17:5 25:7 26:4 32:4
tro 59 7:-5 8:50
troy 59 7:-5 8:50
troy_gecm 85
troy_kart 69 8:21
troy_logo 78
troy_yurt 85
try 78 5:9 66:6
tuh 80 46:4
tuha 80 46:4
tuhaf 80 46:4
tuk 72 9:6 21:8 22:5 31:10
tuke 72 9:6 21:8 22:5 31:10
tuke_hake 85
tuke_mahk 85 9:4
tuke_odem 85 21:10 31:7
tuken 76 21:9 22:6 31:11
tukendi 80 22:6 31:12
tuket 80 9:7
tuketic 80 9:7
tum 80 49:5 62:5 63:5
tum_kart 85 62:6 63:6
tur 50 8:12 12:7 25:10 32:8 51:22 52:20
turk 53 3:5 12:6 25:6 51:25 52:17
turk_acil 82
turk_giri 80 51:11
turk_hatt 78 32:6 33:6
turk_lira 74 12:10 46:6 66:5
turk_numa 75 52:8
turk_odem 85
turk_site 82 51:6
turk_vata 80 3:8
turk_yapa 85 25:7
turk_yok 85 52:6
turkc 72 25:16 51:6
turkcel 80 25:6 52:4
turki 60 51:25 52:14
turkiye 60 51:26 52:10
turl 73 32:9
turlu 73 32:9
turu 70 8:14 25:5
turu_dest 78 8:7
turun 80 23:4
turunuz 82 23:4
tus 60 17:5 24:4 34:6 50:4 65:14 67:8
tusl 70 34:4 65:18
tusla 71 65:18
tusladi 78 34:4 68:7
tuslami 78 65:11
tusu 65 17:5 24:5 50:5 63:5 67:5
tusu_basi 75 17:7 63:6
tusu_cali 85
tusu_gri 85 22:5
tusu_kapa 85 6:5
tusu_yok 85 67:8
tusun 72 17:6 24:6 63:6
tut 41 0:-4 1:37 2:11 3:-6 5:-5 7:-6 11:19 12:-5 14:-4 17:-5 19:13 21:7 23:7 25:-9 29:-5 37:-4 38:-5 40:23 42:8 45:5 46:8 48:-5 53:6 54:-5 57:-6 59:-5 63:-8 65:23 66:-6 68:-5
tuta 42 1:40 2:13 3:-5 5:-4 7:-5 11:16 17:-4 19:10 21:9 25:-9 26:-4 29:-4 35:-4 38:-4 40:24 42:9 45:6 46:7 47:-5 48:-4 57:-6 59:-5 63:-7 65:23 66:-7 68:-4
tuta_alti 75 1:5 19:11
tuta_aral 82 1:11
tuta_asga 85 1:6
tuta_asiy 85
tuta_aski 82 40:10
tuta_ayni 82 45:4
tuta_az 85 46:7
tuta_bank 78 40:6 41:6 44:7
tuta_blok 78 40:10
tuta_bos 85 42:9
tuta_bulu 85 21:6
tuta_buyu 85 1:4
tuta_ceki 75 10:4
tuta_cekt 82 65:9
tuta_cuzd 82 64:4
tuta_dola 85 12:5
tuta_dusu 78 1:13
tuta_eksi 85
tuta_ekst 85 11:5
tuta_elle 82 65:5
tuta_fazl 82
tuta_geci 80 1:-6 23:13
tuta_gecm 85 1:-6 23:11 65:5
tuta_gect 82 65:6
tuta_geri 85 67:8
tuta_gird 85 65:5
tuta_girm 85
tuta_goru 85 42:5
tuta_hata 82 65:10
tuta_hesa 80 11:8 40:6
tuta_iade 85 67:7
tuta_iki 80 16:7
tuta_isle 82 53:9
tuta_izin 85
tuta_kars 82 21:11
tuta_kart 80 40:12
tuta_kesi 82 10:5 11:8
tuta_limi 85 21:8
tuta_mini 85
tuta_oded 85 45:9
tuta_odem 82 53:6
tuta_olus 85 19:5
tuta_sipa 85 1:7
tuta_tutm 85 46:4
tuta_uc 85 36:5
tuta_uyar 85 1:4
tuta_var 75 11:7 27:4 42:5
tuta_varm 85 21:4
tuta_yanl 85 65:6
tuta_yuks 74 1:15
tutar 42 1:40 2:13 3:-5 5:-4 7:-5 11:16 17:-4 19:10 21:9 25:-9 26:-4 29:-4 35:-4 38:-4 40:24 42:9 45:6 46:7 47:-5 48:-4 57:-6 59:-5 63:-7 65:23 66:-7 68:-4
tutarda 70 2:-5 16:6 36:4 53:11
tutarim 82
tutarin 65 1:9 19:10 21:8 44:5 65:6 67:4
tutarla 76 1:6 11:10 45:5
tutarli 82 4:4 53:4
tutm 68 11:10 19:5 34:7 46:4 55:10
tutma 76 34:9 55:8 66:4
tutmadi 80 34:9 55:5
tutmu 73 11:12 46:5
tutmuyo 73 11:12 46:5
tutt 80 26:4 65:4
tuttu 80 26:4 65:4
tutu 74 20:6 23:8 35:4 50:5 53:5
tutul 85 20:7 23:10
tutuy 76 35:4 50:5 53:6
tutuyor 80 35:5 50:6 53:6
typ 85 8:8
type 85 8:8
ubl 82 5:11
ublo 82 5:11
ubloc 82 5:11
uc 51 2:9 7:5 10:-5 15:6 17:10 34:6 35:-4 37:7 48:6
uc_ay 80 48:8
uc_aydi 85 48:4
uc_ayri 82 13:4 17:4
uc_daki 75 30:7 31:5
uc_defa 85 34:6
uc_dola 85 54:5
uc_fark 82 7:5
uc_gun 73 37:10
uc_gund 71 28:7
uc_haft 75 15:11 41:6
uc_is 85 37:4 44:7 48:-6
uc_kayi 82 2:16
uc_kere 74 16:5
uc_kez 76 17:5 23:6 57:5
uc_odem 85 36:5
uc_saat 85
uc_sati 85
uc_sipa 82
uca 60 30:5
ucak 60 30:5
ucak_bile 61 10:4
ucak_sirk 82
ucr 55 9:4 10:12 11:13 18:15 21:6 36:6 44:6 65:4
ucre 55 9:4 10:12 11:13 18:15 21:6 36:6 44:6 65:4
ucre_alin 85 10:9
ucre_almi 85
ucre_ceki 82 10:5
ucre_iade 78 44:9
ucre_ipta 85
ucre_iste 85 38:6
ucre_isti 80 9:8 38:7
ucre_kart 85 7:7 50:6
ucre_kesi 85 11:8 19:9
ucre_odem 85 18:8
ucre_odey 82
ucre_yati 78 10:5
ucret 55 9:4 10:12 11:13 18:15 21:6 36:6 44:6 65:4
ucretim 85 25:4 47:4
ucretin 74 18:5 36:11 50:5
ucretsi 80 10:6
uct 82 57:12
ucte 85 57:13
ucu 61 1:5 11:5 17:8 25:5 26:11 55:10
ucun 68 3:4 23:4 30:4 55:12
ucun_kisi 82 55:12
ucun_sira 85 3:6
ucunc 70 3:4 23:5 30:5 55:13
ucunu 85 11:5 17:5
ucus 82 44:4
ucus_ipta 85 44:4
ucuz 70 1:6 25:8 26:14
ucuz_dedi 85 26:6
ucuz_olsu 85 26:6
ucuzd 85
ugr 69 22:11 31:6 41:5
ugra 70 22:11 31:7 41:5
ugrad 74 22:8 31:9
ugram 85 22:5 30:6
ugramis 85 22:5 30:6
ugras 82 41:6 54:4
ukr 85 51:7
ukra 85 51:7
ukray 85 51:7
ukrayna 85 51:7
ula 53 0:6 10:5 19:6 30:20 31:-5 32:11 44:6 62:-5 64:4 67:8 68:-5
ulas 53 0:6 10:5 19:6 30:20 31:-5 32:11 44:6 62:-5 64:4 67:8 68:-5
ulas_bank 85 23:4
ulas_dedi 82 44:6
ulas_odem 80 30:13
ulas_sati 85 27:6
ulas_yolu 85
ulasa 68 0:9 3:7 61:4 67:4
ulasama 85 19:5
ulasami 70 0:9 3:7 61:5 67:4
ulasi 69 30:15 33:5 42:7 63:5
ulasila 85 42:6 63:7
ulasiri 82
ulasiyo 75 30:9 33:6
ulasm 61 10:7 14:6 32:17 44:7 64:6
ulasmad 67 14:7 32:13 44:4 54:4 64:7
ulasmam 85 10:7
ulasmis 82
ulasmiy 74 32:7 52:6
ulast 69 19:5 23:5 27:5 30:17 67:8
ulastig 82 30:10
ulk 53 25:-4 34:-5 51:49 52:26 68:10
ulke 53 25:-4 34:-5 51:49 52:26 68:10
ulke_degi 82 51:8
ulke_dest 74 51:10
ulke_gece 85
ulke_hizm 82
ulke_kayi 82
ulke_kisi 80 51:7
ulke_kodu 70 34:-6 51:-5 52:19 68:15
ulke_kull 78 51:6
ulke_list 85
ulke_numa 85
ulke_odem 85 51:8
ulke_para 85 46:4 66:5
ulke_sati 85 51:6
ulke_sayf 85
ulke_seci 85 52:5
ulked 71 51:16
ulkeden 75 51:13
ulkel 85 52:5
ulkeler 85 52:5
ulken 66 51:17
ulkenin 76 46:4
ulkeniz 70 51:15
ulkes 82 51:4
ulkey 73 51:14
umu 85
uni 76 8:13 25:4
unio 78 8:13
unio_kart 85 8:7
union 78 8:13
unionpa 82 8:14
unp 80 10:6 17:10
unpa 80 10:6 17:10
unpai 80 10:6 17:10
unu 65 0:10 15:6 21:6 25:4 33:5 36:10
unut 65 0:10 15:6 21:6 25:4 33:5 36:10
unut_sipa 85 0:4
unutm 75 21:7 33:6
unutmus 75 21:7 33:6
unutt 69 0:10 25:5 36:10
unuttum 70 0:9 25:6 36:11
ups 85
ure 82 17:7
uret 82 17:7
ureti 85 17:7
uretiyo 85 17:7
url 85 24:7
uru 46 2:-4 10:5 14:36 15:21 16:9 17:10 18:-4 25:-4 26:11 27:4 32:-4 38:-4 44:5 48:-4 54:26 67:-7
urun 46 2:-4 10:5 14:36 15:21 16:9 17:10 18:-4 25:-4 26:11 27:4 32:-4 38:-4 44:5 48:-4 54:26 67:-7
urun_20 85 11:7
urun_aldi 80
urun_alma 85 54:5
urun_bozu 75 14:9 15:5
urun_cikt 85 15:5
urun_dort 85
urun_elim 75 9:6 54:9
urun_fiya 82
urun_geld 78 14:5
urun_gelm 68 14:6 54:10
urun_geri 82 44:18
urun_gond 74 14:11 27:5 54:6
urun_hic 78 15:14
urun_iki 75 16:7
urun_karg 85 25:6
urun_oden 85 10:11
urun_para 82 11:5 19:4 49:4
urun_sipa 85 28:6
urun_tek 85 16:4
urun_tekr 85 54:6
urun_tesl 85 10:7
urun_yeri 82 14:11
urun_yok 80 26:8
urun_yola 82 37:5
urun_yoll 80 14:13 26:9 67:-4
urund 76 17:8
urunden 76 17:8
urune 76 14:4 16:5 19:7
urunl 74 0:4 25:8
urunler 76 0:5 25:8
urunu 62 15:8 21:6 27:6 44:14 54:4
usd 62 12:7 13:6 36:5 44:-5 46:26 48:-6 66:21
usd_iade 85 45:6
usd_yazi 80 66:15
usdt 74 13:6 36:6 66:7
ust 58 1:17 7:11 16:6 21:6 41:6
ust_sini 75 1:12 23:5
ust_uste 72 7:9 16:5
uste 72 7:9 16:5
uste_dort 85
ustu 63 1:6 21:8 41:7 58:4
ustu_baki 82 41:9
ustun 63 21:8 41:8 58:4
ustunde 67 1:4 41:8 58:5
uya 52 1:8 4:5 7:8 23:9 25:-5 34:7 40:-5 43:5 52:4 53:10 60:5 68:7
uyan 85 4:5
uyand 85 4:5
uyar 53 1:8 7:8 8:4 23:9 25:-5 34:7 40:-5 43:5 52:4 53:10 60:5 68:8
uyar_aldi 72 8:5 12:4 31:6
uyar_aliy 80 63:9
uyar_ciki 75
uyar_cikt 71 23:13 53:6
uyar_geld 76
uyar_geli 80 29:4 68:7
uyar_var 85 5:9
uyar_verd 80 53:4
uyar_veri 78 52:7
uyari 53 1:8 7:8 8:4 23:9 25:-5 34:7 40:-5 43:5 53:10 60:5 68:8
uyarisi 54 7:8 8:4 23:9 25:-5 34:8 40:-5 43:5 53:11 60:6 68:8
uye 54 0:10 51:-4 52:23 55:16 57:5 60:23 68:-6
uye_degi 82 55:8 60:6
uye_isye 85 9:5
uye_olam 85
uye_olma 73 52:7 57:6 60:8
uye_olun 85 52:6
uye_olur 85 52:5
uyel 60 0:6 52:13 55:5 60:15
uyel_acma 85
uyel_bulu 85 60:5
uyel_form 82 52:10
uyel_giri 85 0:6
uyel_yok 82 60:9
uyeli 60 0:6 52:13 55:5 60:15
uyeligi 74 0:6 10:5 57:5 60:11
uyelikt 82 12:5 52:6
uyg 48 0:11 6:7 7:-4 10:4 20:4 24:12 30:-4 32:9 33:-5 34:4 52:11 62:8 63:7
uygu 48 0:11 6:7 7:-4 10:4 20:4 24:12 30:-4 32:9 33:-5 34:4 52:11 62:8 63:7
uygu_acil 82 24:7
uygu_acin 85
uygu_baki 82 19:4 47:7
uygu_bild 82 32:7
uygu_cikm 85 42:4
uygu_degi 75 20:6 52:12
uygu_gect 85 24:8
uygu_hata 82 39:7 63:6
uygu_ici 85
uygu_iki 82 2:7
uygu_kapa 82 3:5 4:5
uygu_odem 78 63:11
uygu_onay 74 29:9 31:5 38:7
uygu_otur 85 0:6
uygu_para 85 10:8 64:4
uygu_tama 85 62:6 67:6
uygu_yukl 85 0:7
uygul 49 0:11 6:7 7:-4 10:5 24:13 25:-5 30:-4 32:9 34:4 62:8 63:8
uygulam 50 0:11 6:7 7:-4 10:5 24:13 30:-4 31:4 32:9 34:4 39:4 62:9 63:8
uygulan 82 11:9
uygun 71 20:6 25:5 52:14
uym 82 12:6
uymu 82 12:6
uymuy 82 12:6
uyu 62 11:5 12:10 34:11 55:18 57:6
uyum 76 12:4 25:6
uyums 80 12:5 25:6
uyumsuz 80 12:5 25:6
uyur 85
uyur_kart 85
uyurk 85
uyurken 85
uyus 66 11:5 12:7 34:12 55:17
uyus_geri 85 12:9
uyus_ipta 85 55:4
uyusm 66 11:5 12:7 34:12 55:17
uyusmaz 78 15:6 55:10
uyusmuy 70 11:6 14:5 34:12 55:9
uza 69 15:-5 30:4 37:12 38:6 54:9
uzad 80 37:15
uzad_uzad 85 37:5
uzadi 80 37:15
uzadikc 85 37:5
uzak 85 38:8
uzakt 85 38:8
uzaktan 85 38:8
uzan 85 18:5
uzant 85 18:5
uzantil 85 18:5
uzat 76 14:4 15:-5 30:5 54:11
uzat_itir 85 54:12
uzatm 82 30:6 54:11
uze 61 14:13 41:5 50:10 66:6
uzer 61 14:13 41:5 50:10 66:6
uzer_baki 85 41:5
uzer_isim 85 55:8
uzer_oded 85 66:4
uzer_odem 85
uzere 80 14:11 15:-6 30:4
uzeri 62 14:5 41:5 50:10 55:4 66:6
uzerind 62 14:5 41:5 50:10 66:6
uzu 68 37:9 39:9 48:5 59:13 61:5
uzun 69 37:9 39:9 48:5 59:13 61:5
uzun_hata 85
uzun_kod 82 39:10
uzun_sure 75 37:4 48:6 59:14 61:6
vaa 85 26:7
vak 66 4:9 15:5 22:7 25:-4 30:4 31:16 43:9
vaka 82 15:9 43:12
vaki 75 4:11 8:4 44:7
vakif 76 4:11 8:4
vakifba 76 4:11 8:4
vakt 72 22:8 30:6 31:19 50:5
vakt_gecm 85 22:6
vakt_gelm 85 30:6
vakti 72 22:8 30:6 31:19 50:5
vaktind 78 30:8 31:13
val 85 25:8 46:6
var 37 2:11 3:11 5:5 6:-5 7:13 11:9 12:6 13:15 14:-6 15:6 19:-5 21:15 22:-9 24:-6 25:11 28:5 29:-6 31:-7 35:-5 37:-6 38:-7 39:11 40:-8 42:-4 47:-6 50:-4 53:23 54:-6 55:-7 57:6 58:7 59:5 61:-5 64:-5 65:-5 67:-7 68:-4
var_alie 85 13:4
var_bank 78 7:12 35:5
var_beni 85
var_biri 75 57:8
var_cuzd 80 42:-5 56:11
var_deyi 82 53:7
var_dola 80
var_elim 85
var_fatu 82 21:15 58:-5
var_gali 85 11:7
var_gore 85
var_hang 73 2:6 13:10 36:9
var_iki 85 2:7 16:-4
var_ikis 78 16:5
var_inte 85
var_kart 78 13:6
var_kime 85
var_kod 85
var_limi 80 20:9 23:-4
var_maga 82
var_odem 73
var_onu 82 53:12
var_para 76 48:9 49:4
var_sani 80 21:11
var_sati 85 26:4
var_sipa 80 29:4
var_site 85 12:10
var_stea 80 13:9
var_tek 82 16:5
var_tekr 85 10:4 53:4
var_topl 85 2:6
var_yapm 85 39:4
var_yazi 82 53:6
var_yeni 82 53:9
vard 62 0:7 3:14 21:6 41:6 66:4
vard_kart 82 41:9
vard_simd 85 62:5
vard_yeni 85
vardi 62 0:7 3:14 21:6 41:6 66:4
vark 78 43:8 66:7
varke 78 43:8 66:7
varm 63 1:16 4:5 15:4 53:6
varm_onu 85 23:5
varmi 63 1:16 4:5 15:4 53:6
vars 80 13:13
varsa 80 13:13
varsayi 82 13:13
vat 74 3:10 20:8
vata 74 3:10 20:8
vata_degi 85
vatan 74 3:10 20:8
vatanda 74 3:10 20:8
vaz 80 54:10
vazg 80 54:10
vazge 80 54:10
vazgecm 82 54:10
ver 36 0:-7 2:-7 4:-4 5:-7 7:9 9:-5 17:8 18:5 21:-5 24:-5 27:-7 28:-4 29:11 30:-8 32:-7 35:10 36:-8 37:8 38:10 39:8 41:8 43:4 45:-4 47:7 48:-4 50:4 51:9 54:11 63:6 66:-6
verd 49 5:-5 10:7 16:7 17:8 25:-5 29:15 31:5 32:-4 34:-6 35:5 38:4 39:8 40:6 47:5 57:-4 60:5
verd_bank 78 7:10 19:5 44:6
verd_bekl 85 15:7
verd_cuzd 82 63:7
verd_hesa 85 10:9
verd_kart 76 10:5 21:5 40:5
verd_kodu 85 39:10
verd_odem 85 60:4
verd_para 73 10:7 47:5 55:6
verd_sati 82
verd_sipa 78 35:8
verd_tara 85 24:6
verd_tekr 85 17:4
verd_tuta 85 40:6
verd_yeni 85
verdi 49 5:-5 10:7 16:7 17:8 25:-5 29:15 31:5 32:-4 34:-6 35:5 38:4 39:8 40:6 47:5 57:-4 60:5
verdigi 71 8:5 39:5
verdikc 82 17:10
verdile 76 44:7 45:5 47:9
vere 65 7:5 37:5 41:4 54:7
vere_bank 85 7:5
verec 75 54:9
vereceg 82 54:4
verecek 80 54:5
verem 76 50:5
veremiy 78 50:5
veren 76 7:7 41:6
verg 60 11:11 18:16 25:11 38:6
verg_ekle 82 11:5
verg_ode 85
verg_odem 82 18:9
verg_odey 82 18:6
verg_yati 82 38:11
vergi 60 11:11 18:16 25:11 38:6
vergisi 68 18:7 25:9
veri 47 0:-4 1:8 10:-6 12:5 22:5 28:-4 31:-4 34:5 35:13 37:10 39:5 41:8 47:4 51:10 52:4 54:9 63:5 67:-5
veri_bekl 85 44:7
veri_dedi 82 26:5 41:5 50:5
veri_giri 82
veri_iade 85 54:11
veri_kapa 85 63:7
veri_kart 80 39:5 47:5
veri_misi 82 25:8
veri_must 82 63:9
veri_numa 85
veri_odem 78 22:4 39:7 63:9
veri_on 85
veri_para 78 29:5 38:9 68:6
veri_sipa 85 28:-4 39:7
veri_yazi 75 37:11 62:7
veri_yuks 85
veri_zama 85 25:6
veric 82 3:5 51:5 54:4
vericem 85 51:5 54:4
verif 72 34:6 35:18 37:19
verifie 85 35:9
verifyi 75 35:11 37:20
veril 57 1:7 22:10 29:6 41:7 44:7 47:7 51:5 57:4 62:4
verildi 75 14:5 29:10 44:6
verilen 69 1:10 22:14
verilme 75 25:5 35:5
verilmi 70 47:9 51:7 57:7 62:5
verin 80 38:5
verince 82 38:5
verip 73 39:10 54:6 68:8
verir 70 25:5 38:7 42:4 54:7
veririm 85 26:5
verirle 85 42:5
verirse 82 38:10 54:9
veriy 58 17:7 51:5 52:5 63:7
veriyor 60 23:4 34:4 51:4 52:6 53:5 63:10
verm 49 7:6 15:7 38:-5 43:7 50:5 57:9 58:9 67:5
verm_bank 85 48:5
verm_hald 85 58:8
verm_hesa 85 66:5
verm_iste 85
verm_isti 85 25:6
verm_odem 80 51:5
verm_para 85 47:9 57:4
verm_redd 85
verm_site 85
verme 57 14:-5 25:5 50:7 57:10 58:13
vermede 82
vermedi 65 1:5 3:4 7:6 57:8 58:15
vermeli 85 13:4
vermeye 85 31:6
vermezs 85 67:5
vermi 54 14:8 15:8 43:8 44:-5 47:5 51:5 53:5 54:-5 59:6
vermisl 82 19:5 47:9 57:5
vermist 80 22:6
vermiyo 57 7:4 14:9 15:9 44:-4 51:5 53:6 54:-4 59:6
vet 85 65:5
vete 85 65:5
veter 85 65:5
veterin 85 65:5
vid 82 14:7
vide 85
video 85
vil 85 26:7
vill 85 26:7
villa 85 26:7
vir 80 65:13
virg 80 65:13
virgu 80 65:13
virgulu 82 65:13
vis 66 7:5 8:22 9:6
visa 66 7:5 8:22 9:6
visa_kart 82 7:9
visa_logo 85
visa_mast 74 8:14
viz 85 25:4 42:5
vize 85 25:4 42:5
vod 80 25:4 30:8
voda 80 25:4 30:8
voda_hatt 85 30:5
vodaf 80 25:4 30:8
vodafon 80 25:4 30:8
voi 82 40:4 52:10
voip 85 52:11
voip_numa 85 52:11
vpn 82 5:4
wal 80 49:6
wall 80 49:6
walle 80 49:6
web 65 10:11 12:6 56:5 64:4
webh 80 10:10
webh_gelm 85
webho 80 10:10
webhook 80 10:10
webm 67 12:6 33:4 56:5 58:4 64:4
webmo 67 12:6 33:4 56:5 58:4 64:4
webmone 67 12:6 33:4 56:5 58:4 64:4
wes 85 26:5
west 85 26:5
west_unio 85 26:5
weste 85 26:5
western 85 26:5
wha 70 18:5 25:8 26:8 54:7
what 70 18:5 25:8 26:8 54:7
what_gumr 85 18:5
what_yede 85 25:12
whats 70 18:5 25:8 26:8 54:7
whatsap 70 18:5 25:8 26:8 54:7
wis 70 13:6 45:4 46:6 64:12
wise 70 13:6 45:4 46:6 64:12
wise_iade 85 46:8
wise_kart 85
wit 85 52:6 64:11
with 85 52:6 64:11
wmr 80 12:15 19:4 46:7
wmz 75 10:5 12:8 46:6 56:7
wmz_wmr 85 19:5
yab 59 8:7 20:7 52:11 58:10 67:14
yaba 59 8:7 20:7 52:11 58:10 67:14
yaba_biri 82 68:7
yaba_cuzd 82
yaba_hesa 82 58:6 67:4
yaba_numa 82 52:7
yaba_para 85
yaba_site 76 6:6
yaba_tele 85
yaban 59 8:7 20:7 52:11 58:10 67:14
yabanci 59 8:7 20:7 52:11 58:10 67:14
yag 85 30:6
yak 75 1:4 25:5
yaki 80 1:4 25:6
yakin 85 1:5
yakl 82
yakla 82
yaklasi 85
yal 63 6:7 12:10 42:4 50:4 52:5 54:6 67:14
yaln 65 6:7 12:10 42:4 50:4 52:5 67:14
yaln_hesa 85 67:12
yaln_sipa 85
yaln_visa 85
yalni 65 6:7 12:10 42:4 50:4 52:5 67:14
yalnizc 71 6:4 12:12 52:7
yalv 80 54:9
yalva 80 54:9
yalvari 80 54:9
yan 41 1:-4 3:8 4:-4 5:-5 10:5 12:-6 13:-6 14:11 20:-5 21:-5 22:-4 26:-8 27:-4 29:-5 30:-5 31:-6 32:-5 33:-4 34:23 38:-6 40:-5 47:-5 48:4 50:-4 53:-5 55:-5 59:-4 65:25 66:6 67:41 68:25
yan_yana 85 2:10
yana 73 2:8 49:4
yana_duru 85 2:10
yanar 80 38:5 49:5
yand 75 3:13 15:4 41:5
yandi 75 3:13 15:4 41:5
yani 63 3:7 42:6 62:10
yani_verm 80 3:5 63:6
yanim 82
yanimda 85
yanin 85
yaninda 85
yanit 72 3:9 62:7 63:5
yanl 44 11:-4 14:14 26:-6 29:-4 31:-5 32:-5 34:26 38:-6 44:-4 56:-7 57:-5 65:29 66:4 67:46 68:29
yanl_ahme 85 67:8
yanl_cikt 85 14:8
yanl_cuzd 85
yanl_dedi 85
yanl_dogr 85
yanl_duze 85 42:5
yanl_form 82 68:10
yanl_gird 73 7:5 67:6 68:11
yanl_gire 85
yanl_giri 85 65:8
yanl_girm 75 25:4 67:6
yanl_gond 85
yanl_hesa 78 67:14
yanl_iban 82 67:10
yanl_iki 85 17:4
yanl_kayi 85 52:4
yanl_kisi 74 58:4 67:12
yanl_kod 80 34:11
yanl_numa 78 68:9
yanl_onay 85
yanl_para 82 66:9
yanl_raka 80 65:12
yanl_renk 85 14:10
yanl_sifr 80 34:7
yanl_sipa 80 36:11
yanl_tele 85
yanl_tusl 78 65:7 68:6
yanl_tuta 73 65:14
yanl_urun 78 14:14 67:-4
yanl_yazd 82 34:-4 68:13
yanl_yazi 82 67:4
yanl_yazm 72 58:5 65:6
yanli 44 11:-4 14:14 26:-6 29:-4 31:-5 32:-5 34:26 38:-6 44:-4 56:-7 57:-5 65:29 66:4 67:46 68:29
yanlisl 65 15:7 16:4 17:7 67:5 68:6
yans 61 10:13 11:10 44:11 46:5 47:-6 48:6 56:7 57:5
yans_verg 85 11:10
yansi 61 10:13 11:10 44:11 46:5 47:-6 48:6 56:7 57:5
yansidi 73 10:5 11:11 16:5 45:5
yansima 69 10:11 44:15 56:8
yansimi 80 57:9
yap 33 0:9 2:-8 5:-8 6:-4 7:-6 11:-7 13:7 14:5 15:-6 17:-4 19:-6 20:7 21:-4 23:7 24:-4 25:-5 26:13 27:-4 33:-4 37:-9 38:9 40:-6 41:-7 42:-7 45:-6 49:7 50:6 51:8 55:5 57:23 59:9 63:5 65:-5 67:6
yap_diyo 85 64:7
yapa 48 0:6 9:-4 13:15 14:5 20:5 23:6 28:5 29:-4 32:9 43:10 50:5 51:5 56:-4 59:9 63:5
yapa_bank 85 13:11
yapa_bolg 85 51:9
yapa_dedi 78 26:9
yapa_ipta 85 28:5
yapa_kart 85 8:4
yapa_kiml 85
yapa_kisi 85 55:8
yapa_miyi 82
yapa_odem 82 23:7 59:4
yapa_para 85 59:10
yapa_yazi 85 63:6
yapab 68 15:4 23:8 59:7
yapabil 68 15:4 23:8 59:7
yapac 75 10:4 14:11
yapacag 76 10:4 14:11
yapal 85 50:6
yapalim 85 50:6
yapam 55 0:8 22:7 28:6 32:12 43:8 50:4 51:8 59:7
yapamad 75
yapamay 82 43:8
yapamaz 78 30:5
yapamiy 58 0:6 22:5 28:5 32:11 50:5 51:5 59:9 63:4
yapan 85 55:8 57:7
yapar 63 13:17 36:5 54:6 63:5
yaparim 80 54:10
yaparke 67 13:8 36:5 63:5
yaparsa 85
yapay 69 14:5 25:4 26:6 31:5 39:7
yapayim 69 14:5 25:4 26:6 31:5 39:7
yapc 78 14:9
yapca 78 14:9
yapi 44 3:4 9:5 14:-4 29:9 32:-4 37:-4 43:-4 44:5 47:4 50:7 51:4 55:-5 57:4 58:-5 63:10
yapi_bank 80
yapi_bask 85
yapi_dedi 82 29:8 44:8
yapi_deyi 85 53:7
yapi_diyo 82 44:7 45:5
yapi_geri 85
yapi_goru 82 57:4
yapi_hata 85
yapi_hicb 85 59:11
yapi_kac 85
yapi_kart 78 7:5 8:5
yapi_kred 85 4:5
yapi_mesa 76 18:5 20:5 63:4
yapi_odem 82 49:4 50:4
yapi_orij 85 49:6
yapi_para 76
yapi_sipa 78 10:8
yapi_tekr 85 0:6
yapi_ulke 85
yapi_yazi 85 38:7 44:-4 48:9
yapil 47 3:5 20:5 29:11 32:-4 35:5 38:-5 44:4 47:5 50:8 55:-4 57:7 63:12 66:5
yapilac 82
yapilam 56 12:11 13:-5 20:9 21:8 50:14 63:18 66:-5
yapilan 78 13:5 25:7 50:6 61:5
yapildi 66 26:5 35:10 44:7 48:10 61:4
yapilir 75 3:11
yapiliy 74 57:6
yapilma 70 10:5 20:-5 29:15 53:5 68:4
yapilmi 61 12:-5 16:6 47:13 49:5 57:11 66:14
yapin 69 7:5 18:6 38:5 60:5
yapinca 71 7:5 34:4 60:5
yapis 80 34:9
yapisti 80 34:9
yapiy 68 30:5 54:9 59:8
yapiyor 70 30:5 54:8 59:9
yapm 48 0:-4 13:-5 14:5 26:7 35:4 38:9 44:-5 45:-5 46:4 49:9 57:34 58:6 59:5 63:-4 67:7
yapm_gere 76 31:6 35:9
yapm_harc 85 57:5
yapm_ikis 85
yapm_iste 82
yapm_isti 80 53:5
yapm_itir 85 57:5
yapm_izin 85 59:7
yapm_kart 82 46:7
yapm_lazi 78 14:5
yapm_odem 82 51:6
yapm_odey 85 55:5
yapm_para 80 67:10
yapm_tek 85
yapma 54 14:7 35:6 38:13 53:5 57:23 58:8 59:7
yapmada 82 20:6
yapmadi 64 57:33 58:12
yapmali 72 14:7 36:4 38:7
yapmami 80
yapmaya 80
yapmi 56 13:-4 26:7 46:7 49:9 57:15 67:11
yapmisi 75 67:15
yapmisl 82 49:8 57:9
yapmist 76 49:6 66:7
yapmiyo 70 1:6 12:5 51:5
yapt 48 0:10 5:-4 10:8 13:-4 23:10 26:11 36:5 46:4 53:-4 55:12 56:16 64:8 67:7
yapt_acik 82 56:5
yapt_baki 85
yapt_bank 74 10:8 26:6 38:9 44:6
yapt_bugu 85 44:5
yapt_cuzd 76 50:5 56:8
yapt_geri 85 24:7 46:7
yapt_hesa 78 0:8 11:6
yapt_itir 82 9:4 28:5
yapt_kart 85
yapt_numa 82 26:6 61:6
yapt_para 74 56:5
yapt_plat 85 55:11
yapt_sati 85 36:6
yapt_sipa 78 27:6 35:9
yapt_site 82 10:9
yapti 48 0:10 5:-4 10:8 13:-4 23:10 26:11 36:5 46:4 53:-4 55:12 56:16 64:8 67:7
yaptigi 70 9:7 25:6 42:5 50:6
yaptila 85
yaptiri 85 0:11
yaptirm 74 20:9 23:5
yar 56 14:6 17:6 22:6 25:11 30:13 31:4 53:5 54:8
yara 73 17:11 30:9
yaram 80 30:10
yaramiy 85 30:5
yarat 80 17:12
yaratiy 82 17:11
yard 80 15:6 25:5
yardi 80 15:6 25:5
yardimc 85 25:6
yari 58 14:7 22:7 24:4 25:8 30:7 31:5 53:7 54:9
yari_bira 85 53:5
yari_eksi 85 14:11
yari_kald 76 12:4
yari_saat 71 24:8 30:8 31:4
yari_yukl 85 5:7
yarid 85 31:5 63:4
yarim 65 24:6 30:9 32:4 53:9
yarin 72 22:6 25:8 65:4
yaris 76 14:13 22:6
yariy 85 25:9 54:6
yas 71 6:5 51:6 63:11
yasa 75 6:6 51:7 63:5
yasak 85 51:6
yasay 85
yasi 82 63:7
yasiy 85 63:7
yasiyor 85 63:7
yat 51 19:7 26:6 36:8 38:5 42:-4 44:6 45:4 46:10 55:6 56:14 66:-5 67:6
yata 74 44:6 49:5
yata_para 82
yatac 85 25:4 49:6
yatacak 85 25:4 49:6
yatan 82
yatar 82 44:9
yati 56 19:9 26:7 36:9 38:6 55:5 56:17
yati_acik 85
yati_diye 85
yati_diyo 85 38:12
yati_iste 82 26:7
yati_maki 85
yati_para 80
yati_tuta 82 56:8
yatir 56 19:9 26:7 36:9 38:6 55:5 56:17
yatirdi 62 19:11 26:6 36:4 55:4 56:24
yatiril 82
yatirin 80
yatirir 82 36:9
yatirma 80 26:7
yatirmi 85 67:7
yatm 69 44:5 46:11 48:5
yatma 75 44:6 48:6 64:4
yatmada 85
yatmadi 78 44:6 48:7 64:5
yatmi 75 46:12
yatt 71 45:9 61:5
yatti 71 45:9 61:5
yav 78 25:11 31:6
yava 78 25:11 31:6
yavas 78 25:11 31:6
yay 85 64:4
yayi 85 64:4
yayin 85 64:4
yaz 33 0:-6 4:-6 6:-5 11:4 13:-8 16:-9 17:-7 19:-6 21:-6 25:-10 26:-7 27:6 29:6 30:-7 31:14 32:-6 33:-6 34:20 35:9 36:14 40:-7 42:4 46:4 47:-7 48:5 52:5 55:-8 57:-8 60:5 61:-5 63:11 65:7 66:6 68:20
yaza 59 5:4 11:8 18:4 31:13 42:4 48:6
yaza_fazl 85
yaza_iade 85 48:5
yaza_sure 78 31:12
yaza_zama 85
yazac 75 42:7
yazacag 78 42:7
yazacak 85 34:5
yazal 85 48:5
yazam 85 5:6
yazan 67 11:9 18:5 31:9
yazanda 80 11:10
yazar 75
yazarke 80 31:4
yazay 85 52:4
yazayim 85 52:4
yazc 85 34:4 52:5
yazca 85 34:4 52:5
yazd 51 25:-4 29:11 31:13 34:5 38:8 60:6 63:8 68:16
yazd_alie 85 39:6
yazd_cuzd 85 56:6
yazd_hesa 80 68:8
yazd_kart 85 63:11
yazd_kayi 85
yazd_kod 82 31:6 34:10
yazd_numa 85 36:4
yazd_odem 85 31:4
yazd_sati 82 29:6
yazdi 51 25:-4 29:11 31:13 34:5 38:8 60:6 63:8 68:16
yazdigi 82 68:17
yazdira 85
yazi 38 4:-4 11:5 12:7 13:-6 16:-6 17:-6 19:-4 25:-7 26:-6 30:-5 34:8 35:10 39:4 40:-5 45:-6 46:8 47:-6 48:4 53:4 55:-5 57:-6 59:7 63:6 64:6 66:10
yazi_abon 85 7:5
yazi_alie 85 39:7
yazi_arti 85 37:6 52:5
yazi_baki 85 12:4
yazi_bank 76 11:8 44:-5 48:11
yazi_bask 85 49:5
yazi_bekl 85
yazi_ciki 85 5:10
yazi_cikt 74 29:7
yazi_cuzd 82 56:5
yazi_degi 82 37:5
yazi_deme 80 35:5 63:7
yazi_dola 85 66:7
yazi_gond 85
yazi_goru 85 53:4
yazi_hang 85
yazi_hata 85 68:9
yazi_hesa 85 2:6
yazi_iki 82 44:9
yazi_ipay 82
yazi_ipta 82
yazi_iste 85
yazi_kac 82 44:6
yazi_kart 73 7:6 11:7 38:5 64:5
yazi_kims 85 14:5 58:4
yazi_kod 80 34:5 39:5
yazi_nede 85
yazi_numa 85
yazi_odem 76 5:8 27:12
yazi_on 85 8:6
yazi_onay 82 11:6 29:9
yazi_para 76 22:5 36:5
yazi_sebe 85 28:6
yazi_sipa 82 35:9
yazi_site 78 10:7 54:4 66:4
yazi_uc 85
yazi_var 85 12:8 35:6
yazi_yanl 85
yazi_yari 85 24:10
yazi_yeni 85 52:6
yazi_yine 85
yazic 85
yazicam 85
yazil 61 3:4 25:5 32:5 46:5 49:7
yazildi 78 46:4 66:4
yazilim 82 7:5 27:4
yazilir 82 25:10
yaziliy 82 38:7
yazilma 80 2:6 36:6
yazilmi 78 49:6
yazim 85 68:9
yazin 73 31:10 63:4
yazinca 74 31:10
yazip 71 5:6 54:8 63:5
yazis 63 5:6 12:13 24:7 29:8 35:9
yazisin 82 53:4
yaziy 41 3:-4 5:-5 11:8 13:-4 16:-5 17:-4 22:4 25:-9 28:5 34:11 35:8 36:-8 39:6 40:-5 44:4 45:-5 46:6 47:-4 48:5 53:4 55:-4 57:-4 59:5 64:9 66:12 67:-4 68:-8
yaziyla 82 39:4
yaziyor 45 11:8 25:-5 28:5 34:11 36:-6 40:-4 63:5 66:11 68:-7
yazl 85 26:6
yazli 85 26:6
yazm 50 11:-5 27:6 34:11 36:23 65:14 68:21
yazm_baki 82
yazm_deko 85
yazm_fatu 78 68:8
yazm_gali 82 34:12 67:6
yazm_gece 82 68:10
yazm_gere 85 36:5
yazm_hata 82 68:4
yazm_hava 85 36:7
yazm_kart 85
yazm_nere 85
yazm_odem 82 68:4
yazm_olab 85 58:7
yazm_para 80 36:5
yazm_sipa 85
yazm_unut 80 36:9
yazma 61 36:27 68:5
yazmada 80 36:11
yazmadi 74 34:5 56:6
yazmali 80 68:10
yazmami 75 36:6
yazmayi 76 36:11 50:4
yazmi 54 11:-4 27:5 34:9 42:6 58:5 65:16 67:4 68:18
yazmisi 63 34:11 67:7 68:24
yazmisl 76 62:5 65:13
yazmist 85 14:6 30:5
yazmiyo 68 15:5 25:6 27:9 42:9 63:8
yazs 82
yazsi 82
ye 85
yed 70 25:15 30:5
yede 85 25:12
yedeg 85 25:12
yedi 72 25:5 30:5
yedi_daki 85 30:6
yem 73 25:15 41:10
yeme 73 25:13 41:11
yeme_kart 76 16:4 41:11
yemek 74 25:13 41:11
yen 44 0:9 14:-7 16:4 17:29 20:-6 22:9 26:-5 29:-5 31:8 33:4 36:-4 38:-5 41:12 42:-5 44:-4 47:6 50:-4 52:7 53:26 54:5 57:-5 60:-6 61:12 62:6 63:-5
yeni 44 0:9 14:-7 16:4 17:29 20:-6 22:9 26:-5 29:-5 31:8 33:4 36:-4 38:-5 41:12 42:-5 44:-4 47:6 50:-4 52:7 53:26 54:5 57:-5 60:-6 61:12 62:6 63:-5
yeni_acil 85 62:4
yeni_acmi 85
yeni_basl 82 53:7
yeni_cika 85 61:6
yeni_cuzd 85 61:8
yeni_dene 78 17:8
yeni_fatu 82 22:6
yeni_hat 85
yeni_hesa 76 21:8 52:10
yeni_iade 80 47:6
yeni_iste 75 0:5 30:4
yeni_kart 67 6:5 41:15
yeni_kayi 82 58:4
yeni_kod 76 31:11
yeni_link 85
yeni_numa 71 17:10 33:7 61:11
yeni_oded 76 16:10 35:7
yeni_odem 76 53:14 68:7
yeni_odey 85
yeni_olus 82 53:8
yeni_orde 85 17:7
yeni_qiwi 85 62:8
yeni_sati 85 22:5
yeni_sipa 71 17:17
yeni_tele 80 32:9
yeni_urun 82 14:-5 15:5 54:9
yeni_uye 85
yeni_uyel 78 52:8
yeni_yeni 85 7:7
yeni_yoll 76 54:7
yenid 60 16:7 17:11 31:5 53:8 68:6
yeniden 60 16:7 17:11 31:5 53:8 68:6
yenil 60 0:12 5:10 7:9 10:5 21:5 23:5 47:6 58:5
yeniled 78 0:5 10:8
yenilem 78 0:11 58:4
yenilen 65 5:12 7:10 21:6 23:5 47:7
yenis 63 22:7 33:4 53:20 54:5
yenisin 66 22:9 33:5 41:4 53:8 54:6
yer 49 8:5 10:-4 14:16 17:4 20:-5 25:-6 45:-5 46:5 47:14 53:-5 57:-5 62:9 65:26 66:8 68:8
yer_yok 85 21:9
yerd 70 2:4 6:5 7:7 14:9 46:6 54:10
yerd_cali 85
yerd_gecm 82 6:6 7:5 62:5
yerde 70 2:4 6:5 7:7 14:9 46:6 54:10
yere 71 19:5 47:10 66:8
yere_odem 85
yere_para 85 19:6 66:6
yerel 82 19:6 66:10
yeri 53 14:11 17:6 25:-5 45:-4 47:9 62:6 65:29 67:7 68:10
yeri_1 82 65:5
yeri_2 85 65:6
yeri_bask 82
yeri_dola 85 66:14
yeri_duru 85
yeri_kull 82 62:7
yeri_yeni 85 17:8
yerim 82 55:9 67:6
yerimiz 85 67:7
yerin 54 14:8 17:6 25:-4 45:-4 47:10 62:7 63:4 65:31 68:10
yerinde 72 29:5 63:9
yerl 78 8:12 25:4 52:4
yerl_kart 82 8:13
yerli 80 8:13 52:5
yes 85 29:10
yesi 85 29:10
yesi_tik 85 29:10
yesil 85 29:10
yet 48 6:5 7:5 11:-5 13:-4 19:33 20:6 21:47 25:-6 30:7 31:6 34:8 40:-6 63:-6
yete 55 7:8 9:5 12:4 19:7 20:8 21:36 40:-6
yete_baki 68 21:24
yete_limi 82 21:5
yete_para 74 7:5 12:5 21:6
yete_tuta 85 21:6
yetec 85 19:6
yetecek 85 19:6
yeter 56 7:8 9:5 12:4 20:8 21:37 40:-6
yeterin 85 7:6
yeterli 64 7:8 9:6 12:7 21:5 42:4
yetersi 62 20:9 21:36 40:-6
yeti 66 19:12 22:4 30:12 31:8
yeti_bugu 85 19:5
yeti_cuzd 85
yeti_odem 85 22:6
yetis 72 19:5 22:5 30:13 31:9
yetisem 76 22:5 30:8 31:11
yetismi 85 30:5
yetiy 72 19:8
yetiyod 82 19:6
yetiyor 78
yetk 70 6:9 34:15
yetk_hata 80 34:18
yetk_kapa 80 6:8
yetki 70 6:9 34:15
yetkile 78 34:18
yetkisi 75 6:9
yetm 61 19:25 21:21
yetm_odem 85 21:6
yetm_oldu 80 19:8
yetme 64 19:23 21:11
yetmedi 67 19:17 21:8
yetmemi 85 21:7
yetmi 72 19:4 21:12
yetmiyo 72 19:4 21:12
yil 59 23:8 25:7 33:12 50:22 54:9 57:10 62:7
yil_bira 85 61:4
yil_erte 85 50:6
yil_gect 85 3:7
yil_once 78 33:5 50:10
yild 73 33:6 54:13 62:4
yild_ver 85 54:8
yild_veri 85 54:7
yildi 74 33:6 54:13 62:4
yildizl 85 33:7
yill 71 23:10 33:5 50:6 57:7 62:4
yilla 82 33:6 62:5
yilli 74 23:10 50:6 57:8
yin 57 7:16 19:4 21:-7 32:11 53:5 66:5
yine 57 7:16 19:4 21:-7 32:11 53:5 66:5
yine_ayni 82
yine_dene 85
yine_eski 85 33:6
yine_fazl 85 11:8
yine_giri 85 0:5
yine_odem 82 7:7
yine_olma 85
yine_red 85 7:6
yine_sifr 85
yinel 85 53:12
yinelen 85 53:12
yir 63 14:8 15:5 22:5 44:-4 48:11 63:5
yirm 64 14:4 15:5 22:5 44:-4 48:11 63:5
yirm_bes 85
yirm_daki 82 22:7
yirm_dort 78
yirm_gun 85 15:8
yirm_is 80 48:11
yirmi 64 14:4 15:5 22:5 44:-4 48:11 63:5
yit 85 22:9
yiti 85 22:9
yitir 85 22:9
yiy 85 7:8
yiyo 85 7:8
yiyor 85 7:8
yog 78 30:12 37:4 63:6
yogu 78 30:12 37:4 63:6
yogun 78 30:12 37:4 63:6
yogunlu 80 30:8 37:5 63:7
yok 36 1:-6 2:-6 3:-5 5:-7 9:-4 10:12 11:-6 12:12 14:9 16:-7 17:-5 19:-6 21:9 23:-7 25:-11 26:10 29:7 30:-9 31:-8 32:29 33:-5 34:-6 36:4 37:-5 38:-10 44:10 45:-6 48:28 50:-8 53:-8 55:-9 56:12 58:5 60:27 62:13 65:-5 66:-8 67:-6
yok_arti 76
yok_bank 80 44:4
yok_ceki 82 64:5
yok_dedi 78 7:7 21:7 60:8
yok_dest 85 56:4
yok_deyi 78 27:5 60:5 68:5
yok_diyo 85
yok_dola 85
yok_ekra 85 24:5 60:5
yok_hata 82 21:6
yok_iade 78 49:13 61:13
yok_iki 82 32:5 48:8
yok_kart 82 21:8
yok_kime 85 3:5 44:7
yok_kiml 85 59:5
yok_kod 82
yok_numa 82 32:7 60:9
yok_odem 75 8:7 12:9 32:5 68:4
yok_oldu 82 26:6 47:4
yok_olmu 82 15:8
yok_orta 85 10:6 32:7
yok_para 82
yok_plat 85
yok_redd 85 12:8
yok_saht 85
yok_sati 82 14:7
yok_sipa 85
yok_uyar 85
yok_uygu 85
yokk 85 62:10
yokke 85 62:10
yokm 66 12:8 26:7 60:17
yokm_fatu 85
yokm_kayi 85
yokm_numa 85 60:6
yokmu 66 12:8 26:7 60:17
yoks 60 13:8 20:7 28:7 35:7 43:5 54:10 62:7
yoks_dola 80 13:7
yoks_geci 85 62:7
yoks_ipta 85 28:7
yoks_kend 85
yoks_maga 85 54:4
yoks_odey 85 20:12
yoks_para 85
yoksa 60 13:8 20:7 28:7 35:7 43:5 54:10 62:7
yokt 78 11:4 46:7
yoktu 78 11:4 46:7
yol 44 5:-4 10:-5 20:-4 21:-4 25:-10 26:15 30:6 31:-5 33:9 34:-4 36:8 44:8 47:-4 49:14 50:19 54:18 58:5 62:-5 67:7
yol_var 80 9:5
yola 78 37:5 44:4
yola_cikm 82 37:5
yolc 82 57:12
yolcu 82 57:12
yold 67 30:6 44:4 49:5 50:7 54:11 64:7
yold_bank 85 44:7 64:4
yold_goru 85 64:4
yolda 67 30:6 44:4 49:5 50:7 54:11 64:7
yoldayk 85
yoll 47 25:-7 26:19 32:6 33:10 36:9 44:4 49:7 50:10 54:13 58:7 62:-5 67:9
yoll_acil 85 59:5
yoll_adam 85
yoll_bank 78
yoll_dedi 78 26:8 54:5
yoll_ekra 85
yoll_gumr 85 18:5
yoll_guve 85 54:6
yoll_hesa 85 50:8
yoll_kars 85
yoll_kisi 85
yoll_para 82 4:5 44:8
yoll_sati 82 36:4
yoll_ses 85
yoll_soyl 85 49:5
yoll_yanl 85 68:5
yoll_yazd 85 43:6
yolla 48 25:-6 26:20 32:6 36:10 44:5 50:11 54:14 58:5 67:10
yolladi 57 4:4 26:17 36:11 44:8 48:4 59:4 67:11
yollama 75 3:9 26:9
yollami 67 14:6 32:8 52:4
yolland 85
yollani 80 33:6 61:5
yollanm 85
yollari 78 54:14
yollark 85 36:7
yollaya 66 38:6 49:7 50:8 54:16
yollu 68 33:13 49:8
yolluyo 68 33:13 49:8
yolu 69 3:6 15:11 30:4
yolu_var 74 3:7 15:13 30:5
yon 53 1:13 24:17 49:9 50:15 51:13 62:4
yonl 65 24:23 51:7
yonl_yazi 82
yonle 65 24:23 51:7
yonlend 66 24:19 51:7
yonlenm 85 24:5
yont 57 1:14 49:10 50:17 51:8 53:4 60:6 62:5
yont_arti 82 50:5
yont_iade 76 50:13
yont_kapa 82
yont_kayb 82 12:9 51:6
yont_kucu 85 1:9
yont_odey 85 60:9
yonte 57 1:14 49:10 50:17 51:8 53:4 60:6 62:5
yonteme 85 49:4
yontemi 61 1:10 7:4 12:5 50:16 51:6
yonteml 72 1:6 5:6 60:7 62:10
yoo 71 64:4
yoom 71 64:4
yoomo 71 64:4
yoomone 71 64:4
yor 71 25:14 36:10 54:13
yoru 71 25:14 36:10 54:13
yorum 71 25:14 36:10 54:13
yorumla 82 25:11 39:5
you 78 35:4 51:10 53:5
your 82 35:5 51:11
yua 76 12:11 46:5 66:9
yuan 76 12:11 46:5 66:9
yuan_cins 85 12:5 66:4
yuk 44 1:5 5:9 10:4 11:13 13:-5 19:17 20:15 23:11 25:8 26:-4 42:-4 56:26 57:-4 58:-4 62:12 63:-4 66:-5 67:11
yukl 47 3:5 5:11 10:6 19:11 20:6 21:6 23:9 45:-4 56:29 62:14 67:13
yukl_alie 85
yukl_baki 85 41:-5 56:10
yukl_basa 85 56:7
yukl_fis 85 56:5
yukl_gecm 85 56:6
yukl_gelm 82 56:6
yukl_hat 85 67:10
yukl_hesa 85 0:7
yukl_hizm 85 21:7
yukl_kart 78
yukl_naki 85 47:6
yukl_oded 85 10:11
yukl_odem 75 19:5
yukl_para 73 3:7 56:8
yukl_tuta 82 19:6
yukl_ust 85 23:8
yukl_yapa 82 68:4
yukl_yapt 71 56:15
yukl_yok 85 56:7
yukle 47 5:11 10:6 19:11 20:6 21:6 23:9 45:-4 56:30 62:15 67:13
yukledi 60 0:4 19:19 56:27
yukleme 58 10:6 23:11 56:26 62:5 67:5
yuklemi 74 3:5 12:4 21:5 47:6
yuklend 80 24:4 67:4
yuklene 85
yukleni 80 5:9 24:6
yuklenm 68 5:11 10:8
yukleye 75 56:-16 62:22
yukleyi 80 20:4 21:8 59:4
yuklu 82
yuks 57 1:10 11:21 19:11 20:12 23:4 25:12
yuks_ceki 85 11:9
yuks_kur 85
yuks_tuta 75 11:18
yuks_uyar 85 1:4
yukse 57 1:10 11:21 19:11 20:12 23:4 25:12
yuksekm 85 19:7
yukseli 80 25:10
yukselm 85
yukselt 70 20:15 23:7
yur 50 6:15 8:10 11:5 18:4 32:6 51:6 66:5
yurt 50 6:15 8:10 11:5 18:4 32:6 51:6 66:5
yurt_disi 52 6:9 8:8 11:6 20:4 32:4 51:7 55:4 66:6
yurt_harc 85 57:5
yurt_icin 82 6:6
yurt_karg 82
yurtd 73 6:4
yurtdis 73 6:4
yurti 82
yurtici 82
yut 85
yutt 85
yuttu 85
yuz 51 15:5 19:16 20:8 21:7 25:-8 31:5 43:5 45:7 51:6 58:4
yuz_dola 85 46:7
yuz_lira 82 46:5
yuz_seks 85 15:7 31:10
yuzd 61 11:5 19:7 20:4 21:4 38:4 45:5 52:6 58:4
yuzd_bes 82 11:5
yuzd_dort 85 19:6
yuzd_odem 85
yuzd_on 82 38:7 58:6
yuzd_uc 82 45:6
yuzd_yirm 85 26:5
yuzde 61 11:5 19:7 20:4 21:4 38:4 45:5 52:6 58:4
yuzu 58 5:7 19:12 21:5 43:6 51:7 68:5
yuzu_bird 85 2:6
yuzu_eksi 82
yuzu_iade 80
yuzu_odem 80 5:8 21:4 68:9
yuzu_para 82
yuzum 85
yuzumde 85
yuzun 58 5:7 19:12 21:5 43:6 51:7 68:5
yuzunde 59 5:7 19:12 21:5 43:6 51:7 68:5
z 82 67:4 68:6
zam 55 22:11 25:11 30:12 31:20 35:4 44:14 62:5
zama 55 22:11 25:5 30:12 31:20 35:4 44:14 62:5
zama_asim 68 10:4 22:9 30:6 31:11 63:6
zama_cozu 82
zama_done 85 44:8
zama_gecm 82 31:4
zama_geli 82 30:5 35:5
zama_oden 85
zama_serb 85 40:5
zama_yata 80 25:4 44:8
zaman 55 22:11 25:5 30:12 31:20 35:4 44:14 62:5
zamanin 80 30:7
zan 85
zann 85
zanne 85
zar 68 45:12 48:6
zara 68 45:12 48:6
zara_etti 82 45:6
zara_iade 82 44:8 48:4
zarar 73 45:14
zat 66 53:25
zate 66 53:25
zate_kull 85
zate_oden 82 53:9
zate_var 76 53:8
zaten 66 53:25
zir 74 4:9 30:5 64:9
zira 74 4:9 30:5 64:9
zira_kart 85 7:5
zira_mobi 85
ziraa 74 4:9 30:5 64:9
zor 76 20:7
zoru 80 20:7
zorun 80 20:7
zorunlu 82 20:7
"""
